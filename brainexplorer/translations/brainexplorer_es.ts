<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutPanel</name>
    <message>
        <source>A licensed clinician has not yet confirmed these words.</source>
        <translation>Un profesional de salud con licencia aún no ha confirmado estos textos.</translation>
    </message>
    <message>
        <source>A licensed clinician of this clinic ({role}) confirmed these words on {day}.</source>
        <translation>Un profesional de salud con licencia de esta clínica ({role}) confirmó estos textos el {day}.</translation>
    </message>
    <message>
        <source>About Brain Explorer</source>
        <translation>Acerca de Brain Explorer</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Each sentence about pain, mood or ketamine shows how sure science is, and where you can read more.</source>
        <translation>Cada frase sobre el dolor, el ánimo o la ketamina muestra con qué certeza se sabe y dónde puede leer más.</translation>
    </message>
    <message>
        <source>It teaches. It does not treat, and it does not replace your care team. Please talk with them before you change anything.</source>
        <translation>Enseña. No es un tratamiento y no reemplaza a su equipo de atención. Por favor, hable con su equipo antes de cambiar algo.</translation>
    </message>
    <message>
        <source>Nothing about you is kept here: no name, and not what you looked at.</source>
        <translation>Aquí no se guarda nada sobre usted: ni su nombre, ni lo que miró.</translation>
    </message>
    <message>
        <source>The file with the credits is missing.</source>
        <translation>Falta el archivo de los créditos.</translation>
    </message>
    <message>
        <source>This is a picture of the human brain: the average of MRI scans of many people. Touch a part, and it tells you what that part does.</source>
        <translation>Esta es una imagen del cerebro humano: el promedio de las resonancias de muchas personas. Toque una parte y verá qué hace.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
</context>
<context>
    <name>Arrive</name>
    <message>
        <source>A nurse meets you with some questions</source>
        <translation>Una enfermera le recibe con algunas preguntas</translation>
    </message>
    <message>
        <source>Questions for you</source>
        <translation>Preguntas para usted</translation>
    </message>
    <message>
        <source>Someone you trust</source>
        <translation>Alguien de su confianza</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>You come to the clinic with someone you trust</source>
        <translation>Usted llega a la clínica con alguien de su confianza</translation>
    </message>
    <message>
        <source>Your nurse</source>
        <translation>Su enfermera</translation>
    </message>
</context>
<context>
    <name>BackBar</name>
    <message>
        <source>Back to: {name}</source>
        <translation>Volver a: {name}</translation>
    </message>
</context>
<context>
    <name>Block</name>
    <message>
        <source>AMPA receptor</source>
        <translation>Receptor AMPA</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Glutamate</source>
        <translation>Glutamato</translation>
    </message>
    <message>
        <source>Ketamine</source>
        <translation>Ketamina</translation>
    </message>
    <message>
        <source>Ketamine sits in the open channel</source>
        <translation>Ketamina en el canal abierto</translation>
    </message>
    <message>
        <source>NMDA receptor</source>
        <translation>Receptor NMDA</translation>
    </message>
    <message>
        <source>Receiving cell</source>
        <translation>Célula que recibe</translation>
    </message>
    <message>
        <source>Sending cell</source>
        <translation>Célula que envía</translation>
    </message>
    <message>
        <source>The NMDA receptor is open, and charge goes in</source>
        <translation>El receptor NMDA está abierto y entra carga</translation>
    </message>
    <message>
        <source>Then ketamine enters the open channel and blocks it</source>
        <translation>Luego la ketamina entra en el canal abierto y lo bloquea</translation>
    </message>
</context>
<context>
    <name>BrainView</name>
    <message>
        <source>The brain. Arrow keys go from part to part, Enter chooses.</source>
        <translation>El cerebro. Las flechas van de parte en parte, Intro elige.</translation>
    </message>
    <message>
        <source>The brain. Arrow keys go through the slices. Tab leads to its parts.</source>
        <translation>El cerebro. Las flechas pasan por los cortes. Tab lleva a sus partes.</translation>
    </message>
    <message>
        <source>The brain. Arrow keys turn it. Tab leads to its parts.</source>
        <translation>El cerebro. Las flechas lo giran. Tab lleva a sus partes.</translation>
    </message>
</context>
<context>
    <name>Brake</name>
    <message>
        <source>A “slow” cell holds the sending cell back with GABA</source>
        <translation>Una célula de «despacio» frena con GABA a la célula que envía</translation>
    </message>
    <message>
        <source>GABA: fewer “slow” signals</source>
        <translation>GABA: menos señales de «despacio»</translation>
    </message>
    <message>
        <source>GABA: “slow”</source>
        <translation>GABA: «despacio»</translation>
    </message>
    <message>
        <source>Glutamate: more “go” signals</source>
        <translation>Glutamato: más señales de «adelante»</translation>
    </message>
    <message>
        <source>Glutamate: “go”</source>
        <translation>Glutamato: «adelante»</translation>
    </message>
    <message>
        <source>Ketamine</source>
        <translation>Ketamina</translation>
    </message>
    <message>
        <source>Ketamine quiets the “slow” cell first</source>
        <translation>La ketamina calma primero la célula de «despacio»</translation>
    </message>
    <message>
        <source>Ketamine quiets this “slow” cell first</source>
        <translation>La ketamina calma primero esta célula</translation>
    </message>
    <message>
        <source>Receiving cell</source>
        <translation>Célula que recibe</translation>
    </message>
    <message>
        <source>Sending cell</source>
        <translation>Célula que envía</translation>
    </message>
    <message>
        <source>Then the sending cell lets out more glutamate</source>
        <translation>Entonces la célula que envía suelta más glutamato</translation>
    </message>
</context>
<context>
    <name>Burst</name>
    <message>
        <source>A burst of glutamate</source>
        <translation>Una ráfaga de glutamato</translation>
    </message>
    <message>
        <source>AMPA receptor, open</source>
        <translation>Receptor AMPA, abierto</translation>
    </message>
    <message>
        <source>Charge goes in</source>
        <translation>Entra carga</translation>
    </message>
    <message>
        <source>Glutamate</source>
        <translation>Glutamato</translation>
    </message>
    <message>
        <source>It opens AMPA receptors, and charge goes into the next cell</source>
        <translation>Esta abre receptores AMPA, y entra carga en la célula siguiente</translation>
    </message>
    <message>
        <source>Ketamine</source>
        <translation>Ketamina</translation>
    </message>
    <message>
        <source>NMDA receptor with ketamine</source>
        <translation>Receptor NMDA con ketamina</translation>
    </message>
    <message>
        <source>Receiving cell</source>
        <translation>Célula que recibe</translation>
    </message>
    <message>
        <source>Sending cell</source>
        <translation>Célula que envía</translation>
    </message>
    <message>
        <source>The sending cell lets out a burst of glutamate</source>
        <translation>La célula que envía suelta una ráfaga de glutamato</translation>
    </message>
</context>
<context>
    <name>CallPicture</name>
    <message>
        <source>Call</source>
        <translation>Llame</translation>
    </message>
    <message>
        <source>Call or text</source>
        <translation>Llame o envíe un texto</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chatee</translation>
    </message>
    <message>
        <source>In danger right now? Call {number}</source>
        <translation>¿Está en peligro ahora? Llame al {number}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Envíe un texto</translation>
    </message>
    <message>
        <source>You can say: “I need to talk to someone.” You are not alone.</source>
        <translation>Puede decir: «Necesito hablar con alguien». Usted no está a solas con esto.</translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>A signal runs along the sending cell to its end</source>
        <translation>Una señal corre por la célula que envía hasta su extremo</translation>
    </message>
    <message>
        <source>Receiving cell</source>
        <translation>Célula que recibe</translation>
    </message>
    <message>
        <source>Sending cell</source>
        <translation>Célula que envía</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>The gap (synapse)</source>
        <translation>El espacio (sinapsis)</translation>
    </message>
    <message>
        <source>There it crosses a tiny gap and reaches the next cell</source>
        <translation>Allí cruza un espacio muy pequeño y llega a la célula siguiente</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>Association</source>
        <translation>Asociación</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Disminución</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Aumento</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Resultados mixtos</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Sin cambio</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>A monitor shows your heartbeat</source>
        <translation>Un monitor muestra los latidos de su corazón</translation>
    </message>
    <message>
        <source>Blood-pressure cuff</source>
        <translation>Banda para la presión</translation>
    </message>
    <message>
        <source>Heart monitor</source>
        <translation>Monitor del corazón</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>You sit on a chair with a cuff on your arm</source>
        <translation>Usted está en una silla con una banda en el brazo</translation>
    </message>
    <message>
        <source>Your nurse</source>
        <translation>Su enfermera</translation>
    </message>
</context>
<context>
    <name>CircuitChoice</name>
    <message>
        <source>Shown now</source>
        <translation>Se ve ahora</translation>
    </message>
</context>
<context>
    <name>CircuitPage</name>
    <message>
        <source>Ask your care team</source>
        <translation>Pregunte a su equipo de atención</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>What we know about ketamine here</source>
        <translation>Qué se sabe de la ketamina aquí</translation>
    </message>
</context>
<context>
    <name>CircuitPanel</name>
    <message>
        <source>Circuits</source>
        <translation>Circuitos</translation>
    </message>
    <message>
        <source>No circuit</source>
        <translation>Ningún circuito</translation>
    </message>
    <message>
        <source>Parts of the brain work together. Choose a circuit to see its parts and links.</source>
        <translation>Las partes del cerebro trabajan juntas. Elija un circuito para ver sus partes y conexiones.</translation>
    </message>
    <message>
        <source>Show the brain without lines.</source>
        <translation>Ver el cerebro sin líneas.</translation>
    </message>
</context>
<context>
    <name>CircuitTitle</name>
    <message>
        <source>Clinicians call it: {term}</source>
        <translation>Los médicos le dicen: {term}</translation>
    </message>
    <message>
        <source>Patients read: {name}</source>
        <translation>Los pacientes leen: {name}</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>(Not yet checked.)</source>
        <translation>(Aún sin verificar.)</translation>
    </message>
</context>
<context>
    <name>ClinicianCircuitPage</name>
    <message>
        <source>Ketamine</source>
        <translation>Ketamina</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
</context>
<context>
    <name>ClinicianPage</name>
    <message>
        <source>Anatomy</source>
        <translation>Anatomía</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Go to {name}</source>
        <translation>Ir a {name}</translation>
    </message>
    <message>
        <source>Ketamine</source>
        <translation>Ketamina</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Patients&apos; words</source>
        <translation>Para pacientes</translation>
    </message>
</context>
<context>
    <name>ComfortPanel</name>
    <message>
        <source>All names</source>
        <translation>Todos los nombres</translation>
    </message>
    <message>
        <source>Cross-hair in mm</source>
        <translation>Cruz en mm</translation>
    </message>
    <message>
        <source>For clinicians</source>
        <translation>Para profesionales</translation>
    </message>
    <message>
        <source>For everyone</source>
        <translation>Para todas las personas</translation>
    </message>
    <message>
        <source>Gentle motion</source>
        <translation>Movimiento suave</translation>
    </message>
    <message>
        <source>In slices, say where you point at, in MNI millimeters</source>
        <translation>En los cortes, dice qué lugar señala usted, en milímetros MNI</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Names on the brain</source>
        <translation>Nombres en el cerebro</translation>
    </message>
    <message>
        <source>No cross-hair</source>
        <translation>Sin cruz</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>Sin movimiento</translation>
    </message>
    <message>
        <source>Nothing on the screen moves by itself</source>
        <translation>Nada en la pantalla se mueve sin que usted lo toque</translation>
    </message>
    <message>
        <source>Only chosen</source>
        <translation>Solo el elegido</translation>
    </message>
    <message>
        <source>Only the name of the chosen part</source>
        <translation>Solo el nombre de la parte elegida</translation>
    </message>
    <message>
        <source>Parts fade in gently</source>
        <translation>Las partes aparecen poco a poco</translation>
    </message>
    <message>
        <source>Place in a slice</source>
        <translation>Lugar en un corte</translation>
    </message>
    <message>
        <source>Plain words on every part</source>
        <translation>Palabras sencillas sobre cada parte</translation>
    </message>
    <message>
        <source>Slices without a cross-hair</source>
        <translation>Cortes sin la cruz que marca el lugar</translation>
    </message>
    <message>
        <source>Terms, samples and sources of every part</source>
        <translation>Términos, muestras y fuentes de cada parte</translation>
    </message>
    <message>
        <source>Text and motion</source>
        <translation>Letra y movimiento</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño de la letra</translation>
    </message>
    <message>
        <source>Text size and motion</source>
        <translation>Tamaño de la letra y movimiento</translation>
    </message>
    <message>
        <source>Text size {size}</source>
        <translation>Tamaño de la letra: {size}</translation>
    </message>
    <message>
        <source>The name of every part beside the brain</source>
        <translation>El nombre de cada parte junto al cerebro</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Textos</translation>
    </message>
</context>
<context>
    <name>CrisisBox</name>
    <message>
        <source>Help now</source>
        <translation>Ayuda ahora</translation>
    </message>
    <message>
        <source>If you might hurt yourself, or need someone to talk to: call or text {call}. It is free, day and night. Or chat at {chat}.</source>
        <translation>Si piensa que podría hacerse daño, o necesita hablar con alguien: llame o envíe un mensaje de texto al {call}. Es gratis, de día y de noche. O chatee en {chat}.</translation>
    </message>
    <message>
        <source>If you might hurt yourself, or need someone to talk to: call {call} or text {text}. Or chat at {chat}.</source>
        <translation>Si piensa que podría hacerse daño, o necesita hablar con alguien: llame al {call} o envíe un mensaje de texto al {text}. O chatee en {chat}.</translation>
    </message>
    <message>
        <source>If you might hurt yourself, or need someone to talk to: call {call}, or chat at {chat}.</source>
        <translation>Si piensa que podría hacerse daño, o necesita hablar con alguien: llame al {call} o chatee en {chat}.</translation>
    </message>
    <message>
        <source>In danger right now: call {emergency}, or tell a staff member.</source>
        <translation>Si está en peligro ahora: llame al {emergency} o avise a alguien del personal.</translation>
    </message>
</context>
<context>
    <name>EdgeWords</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back, your left</source>
        <translation>Atrás, su izquierda</translation>
    </message>
    <message>
        <source>Back, your right</source>
        <translation>Atrás, su derecha</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Front, your left</source>
        <translation>Adelante, su izquierda</translation>
    </message>
    <message>
        <source>Front, your right</source>
        <translation>Adelante, su derecha</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>En el centro</translation>
    </message>
    <message>
        <source>Seen from the back</source>
        <translation>Desde atrás</translation>
    </message>
    <message>
        <source>Seen from the back left</source>
        <translation>Desde atrás, a la izquierda</translation>
    </message>
    <message>
        <source>Seen from the back right</source>
        <translation>Desde atrás, a la derecha</translation>
    </message>
    <message>
        <source>Seen from the front</source>
        <translation>Desde adelante</translation>
    </message>
    <message>
        <source>Seen from the front left</source>
        <translation>Desde adelante, a la izquierda</translation>
    </message>
    <message>
        <source>Seen from the front right</source>
        <translation>Desde adelante, a la derecha</translation>
    </message>
    <message>
        <source>Seen from your left</source>
        <translation>Desde su izquierda</translation>
    </message>
    <message>
        <source>Seen from your right</source>
        <translation>Desde su derecha</translation>
    </message>
    <message>
        <source>The left side</source>
        <translation>El lado izquierdo</translation>
    </message>
    <message>
        <source>The right half</source>
        <translation>La mitad derecha</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Your left</source>
        <translation>Su izquierda</translation>
    </message>
    <message>
        <source>Your right</source>
        <translation>Su derecha</translation>
    </message>
    <message>
        <source>{cm} cm above the middle</source>
        <translation>{cm} cm arriba del centro</translation>
    </message>
    <message>
        <source>{cm} cm behind the middle</source>
        <translation>{cm} cm atrás del centro</translation>
    </message>
    <message>
        <source>{cm} cm below the middle</source>
        <translation>{cm} cm abajo del centro</translation>
    </message>
    <message>
        <source>{cm} cm in front of the middle</source>
        <translation>{cm} cm adelante del centro</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Debated</source>
        <translation>En debate</translation>
    </message>
    <message>
        <source>Early evidence</source>
        <translation>Evidencia inicial</translation>
    </message>
    <message>
        <source>Not studied yet</source>
        <translation>Aún sin estudiar</translation>
    </message>
    <message>
        <source>Well established</source>
        <translation>Bien establecido</translation>
    </message>
    <message>
        <source>a few studies, often small</source>
        <translation>pocos estudios, a menudo pequeños</translation>
    </message>
    <message>
        <source>in animals</source>
        <translation>en animales</translation>
    </message>
    <message>
        <source>in people</source>
        <translation>en personas</translation>
    </message>
    <message>
        <source>many studies agree</source>
        <translation>muchos estudios coinciden</translation>
    </message>
    <message>
        <source>nobody knows so far</source>
        <translation>nadie lo sabe todavía</translation>
    </message>
    <message>
        <source>studies do not agree</source>
        <translation>los estudios no coinciden</translation>
    </message>
</context>
<context>
    <name>FaultPanel</name>
    <message>
        <source>Something went wrong on our side. You did nothing wrong. Please start over.</source>
        <translation>Algo falló de nuestra parte. Usted no hizo nada mal. Por favor, empiece de nuevo.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
</context>
<context>
    <name>Feel</name>
    <message>
        <source>A nurse is near, and this fades</source>
        <translation>Una enfermera está cerca, y esto se va pasando</translation>
    </message>
    <message>
        <source>Heart monitor</source>
        <translation>Monitor del corazón</translation>
    </message>
    <message>
        <source>While the medicine works you may feel floaty or far away</source>
        <translation>Mientras la medicina actúa, puede sentir que flota o que está lejos</translation>
    </message>
    <message>
        <source>You lie back in a chair</source>
        <translation>Usted se recuesta en un sillón</translation>
    </message>
    <message>
        <source>You may feel floaty or far away</source>
        <translation>Puede sentir que flota o que está lejos</translation>
    </message>
    <message>
        <source>Your nurse is near</source>
        <translation>Su enfermera está cerca</translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Type a word</source>
        <translation>Escriba una palabra</translation>
    </message>
    <message>
        <source>Type a word, like amygdala</source>
        <translation>Escriba una palabra, como amígdala</translation>
    </message>
    <message>
        <source>Type a word, like amygdala, fear, or side effects</source>
        <translation>Escriba una palabra, como amígdala, miedo o efectos secundarios</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Qué buscar</translation>
    </message>
    <message>
        <source>circuit</source>
        <translation>circuito</translation>
    </message>
    <message>
        <source>circuit: {word}</source>
        <translation>circuito: {word}</translation>
    </message>
    <message>
        <source>in the word list</source>
        <translation>en la lista de palabras</translation>
    </message>
    <message>
        <source>in the word list: {word}</source>
        <translation>en la lista de palabras: {word}</translation>
    </message>
</context>
<context>
    <name>FindingGroup</name>
    <message>
        <source>In animals</source>
        <translation>En animales</translation>
    </message>
    <message>
        <source>In people</source>
        <translation>En personas</translation>
    </message>
    <message>
        <source>In people and in animals</source>
        <translation>En personas y en animales</translation>
    </message>
    <message>
        <source>Studies disagree</source>
        <translation>Los estudios no coinciden</translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>No font was found to write with: install the program again, or a font such as DejaVu Sans.</source>
        <translation>No se encontró ningún tipo de letra: instale otra vez el programa, o un tipo de letra como DejaVu Sans.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Emergency: {emergency}</source>
        <translation>Emergencia: {emergency}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Thinking about suicide? Call or text {call} any time</source>
        <translation>¿Piensa en el suicidio? Llame o envíe un texto al {call} a toda hora</translation>
    </message>
    <message>
        <source>Thinking about suicide? Call {call} any time</source>
        <translation>¿Piensa en el suicidio? Llame al {call} a toda hora</translation>
    </message>
    <message>
        <source>Thinking about suicide? Call {call} or text {text} any time</source>
        <translation>¿Piensa en el suicidio? Llame al {call} o envíe un mensaje de texto al {text} a toda hora</translation>
    </message>
    <message>
        <source>This screen teaches. It does not replace your care team.</source>
        <translation>Esta pantalla enseña. No reemplaza a su equipo de atención.</translation>
    </message>
</context>
<context>
    <name>Growth</name>
    <message>
        <source>BDNF</source>
        <translation>BDNF</translation>
    </message>
    <message>
        <source>BDNF meets its receptor, TrkB</source>
        <translation>El BDNF llega a su receptor, TrkB</translation>
    </message>
    <message>
        <source>BDNF: a growth helper</source>
        <translation>BDNF: ayuda a crecer</translation>
    </message>
    <message>
        <source>Building blocks</source>
        <translation>Piezas para construir</translation>
    </message>
    <message>
        <source>New building blocks</source>
        <translation>Piezas nuevas para construir</translation>
    </message>
    <message>
        <source>Sending cell</source>
        <translation>Célula que envía</translation>
    </message>
    <message>
        <source>That turns on mTOR, a switch inside the cell</source>
        <translation>Eso enciende mTOR, un interruptor dentro de la célula</translation>
    </message>
    <message>
        <source>The cell makes new building blocks for its links</source>
        <translation>La célula hace piezas nuevas para sus conexiones</translation>
    </message>
    <message>
        <source>TrkB: its receptor</source>
        <translation>TrkB: su receptor</translation>
    </message>
    <message>
        <source>mTOR: the build switch</source>
        <translation>mTOR: el interruptor de construcción</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Acerca de este programa</translation>
    </message>
    <message>
        <source>Another language: {language}</source>
        <translation>Otro idioma: {language}</translation>
    </message>
    <message>
        <source>Brain Explorer</source>
        <translation>Brain Explorer</translation>
    </message>
    <message>
        <source>Circuits</source>
        <translation>Circuitos</translation>
    </message>
    <message>
        <source>Find</source>
        <comment>button</comment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find a part</source>
        <translation>Buscar una parte</translation>
    </message>
    <message>
        <source>Find a part of the brain by name</source>
        <translation>Buscar una parte del cerebro por su nombre</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Por dentro</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Por fuera</translation>
    </message>
    <message>
        <source>Parts of the brain that work together</source>
        <translation>Partes del cerebro que trabajan juntas</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>Cortes</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Start over: as it was at first</source>
        <translation>Reiniciar: como estaba al principio</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Text size and motion</source>
        <translation>Tamaño de la letra y movimiento</translation>
    </message>
    <message>
        <source>Text size, motion and names</source>
        <translation>Tamaño de la letra, movimiento y nombres</translation>
    </message>
    <message>
        <source>Topics, tours of the brain, and the meaning of words</source>
        <translation>Temas, recorridos por el cerebro y el significado de las palabras</translation>
    </message>
    <message>
        <source>Turn it</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>View {number}</source>
        <translation>Vista {number}</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
</context>
<context>
    <name>HeldBack</name>
    <message>
        <source>These words are being looked over again. Please ask your care team.</source>
        <translation>Estamos revisando este texto otra vez. Por favor, pregunte a su equipo de atención.</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Get help now</source>
        <translation>Pida ayuda ahora</translation>
    </message>
    <message>
        <source>Read what to do and whom to call</source>
        <translation>Lea qué hacer y a quién llamar</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Home</source>
        <translation>Su casa</translation>
    </message>
    <message>
        <source>No driving for you today</source>
        <translation>Hoy usted no maneja</translation>
    </message>
    <message>
        <source>Someone else drives</source>
        <translation>Otra persona maneja</translation>
    </message>
    <message>
        <source>Someone else drives you home</source>
        <translation>Otra persona le lleva a casa</translation>
    </message>
    <message>
        <source>You do not drive that day</source>
        <translation>Usted no maneja ese día</translation>
    </message>
    <message>
        <source>You ride along</source>
        <translation>Usted va aquí</translation>
    </message>
</context>
<context>
    <name>Later</name>
    <message>
        <source>Charge goes in</source>
        <translation>Entra carga</translation>
    </message>
    <message>
        <source>Glutamate</source>
        <translation>Glutamato</translation>
    </message>
    <message>
        <source>Ketamine is gone</source>
        <translation>La ketamina ya no está</translation>
    </message>
    <message>
        <source>Receiving cell</source>
        <translation>Célula que recibe</translation>
    </message>
    <message>
        <source>The change in the link may last for days</source>
        <translation>El cambio en la conexión podría durar días</translation>
    </message>
    <message>
        <source>The channel is free again</source>
        <translation>El canal está libre otra vez</translation>
    </message>
    <message>
        <source>The link is stronger for now</source>
        <translation>La conexión es más fuerte por ahora</translation>
    </message>
    <message>
        <source>Where ketamine was</source>
        <translation>Donde estaba la ketamina</translation>
    </message>
    <message>
        <source>Within hours the body clears ketamine out of the channel</source>
        <translation>En pocas horas, el cuerpo saca la ketamina del canal</translation>
    </message>
</context>
<context>
    <name>LearnPanel</name>
    <message numerus="yes">
        <source>%n hard words and their meaning</source>
        <translation>
            <numerusform>%n palabra difícil y su significado</numerusform>
            <numerusform>%n palabras difíciles y su significado</numerusform>
        </translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Tours of the brain</source>
        <translation>Recorridos por el cerebro</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>Lista de palabras</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Arrow</source>
        <translation>Flecha</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barra</translation>
    </message>
    <message>
        <source>Bar and arrow</source>
        <translation>Barra y flecha</translation>
    </message>
    <message>
        <source>Open arrow</source>
        <translation>Flecha abierta</translation>
    </message>
    <message>
        <source>What the lines mean</source>
        <translation>Qué significan las líneas</translation>
    </message>
</context>
<context>
    <name>LevelButton</name>
    <message>
        <source>Back to patients&apos; words</source>
        <translation>Volver al texto para pacientes</translation>
    </message>
    <message>
        <source>For clinicians</source>
        <translation>Para profesionales</translation>
    </message>
    <message>
        <source>For clinicians: terms, samples, sources</source>
        <translation>Para profesionales: términos, muestras, fuentes</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Dashed line</source>
        <translation>Línea de rayas</translation>
    </message>
    <message>
        <source>Dotted line</source>
        <translation>Línea de puntos</translation>
    </message>
    <message>
        <source>Solid line</source>
        <translation>Línea continua</translation>
    </message>
    <message>
        <source>effect not known</source>
        <translation>no se sabe el efecto</translation>
    </message>
    <message>
        <source>slows down</source>
        <translation>frena</translation>
    </message>
    <message>
        <source>speeds up</source>
        <translation>acelera</translation>
    </message>
    <message>
        <source>speeds up or slows down</source>
        <translation>acelera o frena</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>In animal studies, new links grew within about a day after ketamine</source>
        <translation>En estudios con animales, crecieron conexiones nuevas cerca de un día después de la ketamina</translation>
    </message>
    <message>
        <source>New spine, new link</source>
        <translation>Espina nueva, conexión nueva</translation>
    </message>
    <message>
        <source>Old link</source>
        <translation>Conexión de antes</translation>
    </message>
    <message>
        <source>Receiving cell</source>
        <translation>Célula que recibe</translation>
    </message>
    <message>
        <source>Sending cells</source>
        <translation>Células que envían</translation>
    </message>
    <message>
        <source>This has not been seen directly in people</source>
        <translation>Esto no se ha visto de forma directa en personas</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Brain Explorer</source>
        <translation>Brain Explorer</translation>
    </message>
</context>
<context>
    <name>MeaningBox</name>
    <message>
        <source>All words</source>
        <translation>Todas las palabras</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Volver al texto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open the word list at this word</source>
        <translation>Abrir la lista de palabras en esta palabra</translation>
    </message>
    <message>
        <source>Say: {sound}</source>
        <translation>Se dice: {sound}</translation>
    </message>
</context>
<context>
    <name>Messengers</name>
    <message>
        <source>GABA: the “slow” messenger</source>
        <translation>GABA: el mensajero de «despacio»</translation>
    </message>
    <message>
        <source>GABA: “slow”</source>
        <translation>GABA: «despacio»</translation>
    </message>
    <message>
        <source>Glutamate: the “go” messenger</source>
        <translation>Glutamato: el mensajero de «adelante»</translation>
    </message>
    <message>
        <source>Glutamate: “go”</source>
        <translation>Glutamato: «adelante»</translation>
    </message>
    <message>
        <source>Its own signals</source>
        <translation>Sus propias señales</translation>
    </message>
    <message>
        <source>Receiving cell</source>
        <translation>Célula que recibe</translation>
    </message>
    <message>
        <source>When GABA arrives, it sends fewer</source>
        <translation>Cuando llega el GABA, manda menos</translation>
    </message>
    <message>
        <source>When glutamate arrives, the receiving cell sends more signals</source>
        <translation>Cuando llega el glutamato, la célula que recibe manda más señales</translation>
    </message>
</context>
<context>
    <name>MistakesPanel</name>
    <message>
        <source>Go on with the built-in words</source>
        <translation>Seguir con los textos incluidos</translation>
    </message>
    <message>
        <source>List of mistakes</source>
        <translation>Lista de errores</translation>
    </message>
    <message numerus="yes">
        <source>The words in {folder} have %n mistakes, so the built-in words are shown.</source>
        <translation>
            <numerusform>Los textos de {folder} tienen %n error; por eso se muestran los textos incluidos.</numerusform>
            <numerusform>Los textos de {folder} tienen %n errores; por eso se muestran los textos incluidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The words in {folder} have a mistake, so the built-in words are shown.</source>
        <translation>Los textos de {folder} tienen un error; por eso se muestran los textos incluidos.</translation>
    </message>
    <message>
        <source>The words need a correction</source>
        <translation>Los textos necesitan una corrección</translation>
    </message>
    <message>
        <source>This list is for staff.</source>
        <translation>Esta lista es para el personal.</translation>
    </message>
</context>
<context>
    <name>MythPicture</name>
    <message>
        <source>People say</source>
        <translation>La gente dice</translation>
    </message>
    <message>
        <source>The facts</source>
        <translation>La realidad</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>There is nothing about this part yet. Try one that has a name.</source>
        <translation>Todavía no hay nada sobre esta parte. Pruebe con una que tenga nombre.</translation>
    </message>
    <message>
        <source>{part} cannot be seen in this picture. It shows best in {view}.</source>
        <translation>{part} no se ve en esta imagen. Se ve mejor en «{view}».</translation>
    </message>
    <message>
        <source>{part} shows best in {view}, so we moved there.</source>
        <translation>{part} se ve mejor en «{view}», por eso pasamos allí.</translation>
    </message>
</context>
<context>
    <name>OtherLines</name>
    <message>
        <source>Emergency: {number}</source>
        <translation>Emergencia: {number}</translation>
    </message>
    <message>
        <source>Or ask a staff member</source>
        <translation>O pregunte a alguien del personal</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Scroll</source>
        <translation>Desplazar</translation>
    </message>
</context>
<context>
    <name>PageTurner</name>
    <message>
        <source>Back</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>One screen back</source>
        <translation>Una pantalla atrás</translation>
    </message>
    <message>
        <source>To the next screen</source>
        <translation>A la pantalla siguiente</translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>Back to the brain</source>
        <translation>Volver al cerebro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>Open the Learn list</source>
        <translation>Abrir la lista Aprender</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Tour of the brain</source>
        <translation>Recorrido por el cerebro</translation>
    </message>
    <message>
        <source>We found nothing for these words. Please try others, or see what there is to read.</source>
        <translation>No encontramos nada con estas palabras. Pruebe con otras o vea lo que hay para leer.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
</context>
<context>
    <name>PartName</name>
    <message>
        <source>Go to {name}</source>
        <translation>Ir a {name}</translation>
    </message>
</context>
<context>
    <name>PeoplePicture</name>
    <message>
        <source>{count} of 100</source>
        <translation>{count} de 100</translation>
    </message>
    <message>
        <source>{count} of 100 people</source>
        <translation>{count} de 100 personas</translation>
    </message>
</context>
<context>
    <name>Pump</name>
    <message>
        <source>A pump lets the medicine in slowly through a thin tube</source>
        <translation>Una bomba da la medicina poco a poco por un tubo delgado</translation>
    </message>
    <message>
        <source>A pump sets the speed</source>
        <translation>Una bomba fija la velocidad</translation>
    </message>
    <message>
        <source>A thin tube in your arm</source>
        <translation>Un tubo delgado en el brazo</translation>
    </message>
    <message>
        <source>The medicine</source>
        <translation>La medicina</translation>
    </message>
    <message>
        <source>You lie back in a chair</source>
        <translation>Usted se recuesta en un sillón</translation>
    </message>
</context>
<context>
    <name>Readout</name>
    <message>
        <source>x {x}   y {y}   z {z} mm</source>
        <translation>x {x}   y {y}   z {z} mm</translation>
    </message>
    <message>
        <source>{part}, left</source>
        <translation>{part}, izquierda</translation>
    </message>
    <message>
        <source>{part}, right</source>
        <translation>{part}, derecha</translation>
    </message>
</context>
<context>
    <name>Receptors</name>
    <message>
        <source>AMPA receptor: a dock for a fast “go”</source>
        <translation>Receptor AMPA: para un «adelante» rápido</translation>
    </message>
    <message>
        <source>Charge goes in</source>
        <translation>Entra carga</translation>
    </message>
    <message>
        <source>Glutamate</source>
        <translation>Glutamato</translation>
    </message>
    <message>
        <source>Glutamate opens the AMPA receptor, and charge goes into the cell</source>
        <translation>El glutamato abre el receptor AMPA, y entra carga en la célula</translation>
    </message>
    <message>
        <source>Magnesium plug</source>
        <translation>Tapón de magnesio</translation>
    </message>
    <message>
        <source>Magnesium: the plug</source>
        <translation>Magnesio: el tapón</translation>
    </message>
    <message>
        <source>NMDA receptor: a dock for learning</source>
        <translation>Receptor NMDA: para aprender</translation>
    </message>
    <message>
        <source>Receiving cell</source>
        <translation>Célula que recibe</translation>
    </message>
    <message>
        <source>Sending cell</source>
        <translation>Célula que envía</translation>
    </message>
    <message>
        <source>When the cell is busy, the magnesium plug leaves, and the NMDA receptor opens too</source>
        <translation>Cuando la célula está activa, el tapón de magnesio sale y también se abre el receptor NMDA</translation>
    </message>
</context>
<context>
    <name>RegionCard</name>
    <message>
        <source>About this part</source>
        <translation>Sobre esta parte</translation>
    </message>
</context>
<context>
    <name>RegionPage</name>
    <message>
        <source>Ask your care team</source>
        <translation>Pregunte a su equipo de atención</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>What we know about ketamine</source>
        <translation>Qué se sabe de la ketamina</translation>
    </message>
    <message>
        <source>With long-lasting pain</source>
        <translation>Con dolor persistente</translation>
    </message>
    <message>
        <source>With low mood</source>
        <translation>Con ánimo bajo</translation>
    </message>
</context>
<context>
    <name>Rest</name>
    <message>
        <source>A nurse checks on you again</source>
        <translation>Una enfermera le revisa otra vez</translation>
    </message>
    <message>
        <source>It takes a while</source>
        <translation>Toma un rato</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <source>You rest under a blanket until you feel steady</source>
        <translation>Usted descansa con una manta hasta sentirse como siempre</translation>
    </message>
    <message>
        <source>You rest until you feel steady</source>
        <translation>Descansa hasta sentirse como siempre</translation>
    </message>
    <message>
        <source>Your nurse checks on you</source>
        <translation>Su enfermera le revisa</translation>
    </message>
</context>
<context>
    <name>ReviewStrip</name>
    <message>
        <source>By {author}; {reviewer}. Held against its sources on {day}; due again by {until}.</source>
        <translation>Por {author}; {reviewer}. Comparado con sus fuentes el {day}; próxima revisión: {until}, a más tardar.</translation>
    </message>
    <message>
        <source>For clinicians</source>
        <translation>Para profesionales</translation>
    </message>
    <message>
        <source>No review is recorded; {reviewer}.</source>
        <translation>No consta ninguna revisión; {reviewer}.</translation>
    </message>
    <message>
        <source>Not clinical decision support.</source>
        <translation>No es un apoyo para decisiones clínicas.</translation>
    </message>
    <message>
        <source>Past its review date. Check these words against newer work.</source>
        <translation>Ya pasó su fecha de revisión. Compare este texto con estudios más nuevos.</translation>
    </message>
    <message>
        <source>not yet reviewed by a licensed clinician</source>
        <translation>aún sin revisar por un profesional de salud con licencia</translation>
    </message>
    <message>
        <source>reviewed by: {role}</source>
        <translation>revisado por: {role}</translation>
    </message>
</context>
<context>
    <name>RowBar</name>
    <message>
        <source>All around</source>
        <translation>Toda la vuelta</translation>
    </message>
    <message>
        <source>Slice, from bottom to top</source>
        <translation>Corte, de abajo hacia arriba</translation>
    </message>
    <message>
        <source>Slice, from front to back</source>
        <translation>Corte, de adelante hacia atrás</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>Cortes</translation>
    </message>
    <message>
        <source>Turn by itself</source>
        <translation>Girar sin parar</translation>
    </message>
    <message>
        <source>Turn slowly by itself, or stop</source>
        <translation>Que gire despacio sin ayuda, o que pare</translation>
    </message>
    <message>
        <source>Turn ▶</source>
        <translation>Girar ▶</translation>
    </message>
    <message>
        <source>{part} can be seen here</source>
        <translation>{part} se ve aquí</translation>
    </message>
    <message>
        <source>{part} cannot be seen here</source>
        <translation>{part} no se ve aquí</translation>
    </message>
    <message>
        <source>◀ Turn</source>
        <translation>◀ Girar</translation>
    </message>
</context>
<context>
    <name>ScreenPage</name>
    <message>
        <source>For clinicians</source>
        <translation>Para profesionales</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En resumen</translation>
    </message>
    <message>
        <source>More about: {name}</source>
        <translation>Más sobre: {name}</translation>
    </message>
    <message>
        <source>Questions for your care team</source>
        <translation>Preguntas para su equipo de atención</translation>
    </message>
    <message>
        <source>What to remember</source>
        <translation>Qué recordar</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Qué puede hacer usted</translation>
    </message>
</context>
<context>
    <name>SourcesButton</name>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n fuente</numerusform>
            <numerusform>%n fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 fuente</translation>
    </message>
    <message>
        <source>Show {sources} for: {statement}</source>
        <translation>Ver {sources} de: {statement}</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>All names</source>
        <translation>Todos los nombres</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dibujo</translation>
    </message>
    <message>
        <source>Drawing or MRI</source>
        <translation>Dibujo o resonancia</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>Desde arriba</translation>
    </message>
    <message>
        <source>From behind</source>
        <translation>Desde atrás</translation>
    </message>
    <message>
        <source>From the drawing into the real MRI</source>
        <translation>Del dibujo a la resonancia real</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>Vidrio</translation>
    </message>
    <message>
        <source>MRI</source>
        <translation>Resonancia</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Only chosen</source>
        <translation>Solo el elegido</translation>
    </message>
    <message>
        <source>Solid</source>
        <translation>Sólido</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se ve</translation>
    </message>
    <message>
        <source>{percent} % MRI</source>
        <translation>{percent} % resonancia</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>both ways, effect not known</source>
        <translation>en los dos sentidos, no se sabe el efecto</translation>
    </message>
    <message>
        <source>both ways, slows down</source>
        <translation>en los dos sentidos, frena</translation>
    </message>
    <message>
        <source>both ways, speeds up</source>
        <translation>en los dos sentidos, acelera</translation>
    </message>
    <message>
        <source>both ways, speeds up or slows down</source>
        <translation>en los dos sentidos, acelera o frena</translation>
    </message>
    <message>
        <source>{start} and {end}, {effect}</source>
        <translation>{start} con {end}, {effect}</translation>
    </message>
    <message>
        <source>{start} slows down {end}</source>
        <translation>{start} frena a {end}</translation>
    </message>
    <message>
        <source>{start} speeds up or slows down {end}</source>
        <translation>{start} acelera o frena a {end}</translation>
    </message>
    <message>
        <source>{start} speeds up {end}</source>
        <translation>{start} acelera a {end}</translation>
    </message>
    <message>
        <source>{start} to {end}, effect not known</source>
        <translation>De {start} a {end}, no se sabe el efecto</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Step {number} of {many}</source>
        <translation>Paso {number} de {many}</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>en los dos sentidos</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step by step</source>
        <translation>Paso a paso</translation>
    </message>
</context>
<context>
    <name>StoryPanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Leave this and go back to the brain</source>
        <translation>Dejar esto y volver al cerebro</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
</context>
<context>
    <name>Stress</name>
    <message>
        <source>A spine: one link to another cell</source>
        <translation>Una espina: una conexión con otra célula</translation>
    </message>
    <message>
        <source>After long stress: fewer links</source>
        <translation>Tras un estrés prolongado: menos conexiones</translation>
    </message>
    <message>
        <source>In animal studies, long stress left fewer of these links in some parts of the brain</source>
        <translation>En estudios con animales, el estrés prolongado dejó menos de estas conexiones en algunas partes del cerebro</translation>
    </message>
    <message>
        <source>In such studies, links also grew again</source>
        <translation>En esos estudios, las conexiones también volvieron a crecer</translation>
    </message>
    <message>
        <source>Many links</source>
        <translation>Muchas conexiones</translation>
    </message>
    <message>
        <source>This link is gone</source>
        <translation>Esta conexión ya no está</translation>
    </message>
</context>
<context>
    <name>SynapsePicture</name>
    <message>
        <source>A quieter habenula</source>
        <translation>Una habénula más calmada</translation>
    </message>
    <message>
        <source>Four other ideas of how ketamine may work. Nobody knows yet which are right</source>
        <translation>Otras cuatro ideas de cómo podría actuar la ketamina. Nadie sabe todavía cuáles son correctas</translation>
    </message>
    <message>
        <source>HNK, made from ketamine in the body</source>
        <translation>HNK, que el cuerpo forma con la ketamina</translation>
    </message>
    <message>
        <source>In animal studies</source>
        <translation>En estudios con animales</translation>
    </message>
    <message>
        <source>Resting NMDA receptors</source>
        <translation>Receptores NMDA en reposo</translation>
    </message>
    <message>
        <source>The opioid system</source>
        <translation>El sistema opioide</translation>
    </message>
</context>
<context>
    <name>TimelinePicture</name>
    <message>
        <source>{event} (this is what the screen is about)</source>
        <translation>{event} (de esto trata esta pantalla)</translation>
    </message>
</context>
<context>
    <name>Title</name>
    <message>
        <source>Say: {sound}</source>
        <translation>Se dice: {sound}</translation>
    </message>
</context>
<context>
    <name>WaysOn</name>
    <message>
        <source>Go to {name}</source>
        <translation>Ir a {name}</translation>
    </message>
    <message>
        <source>Part of these circuits</source>
        <translation>Es parte de estos circuitos</translation>
    </message>
    <message>
        <source>Show this circuit: {name}</source>
        <translation>Ver este circuito: {name}</translation>
    </message>
    <message>
        <source>Works with</source>
        <translation>Trabaja con</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Go to {name}</source>
        <translation>Ir a {name}</translation>
    </message>
    <message>
        <source>How sure we are: the signs you will see</source>
        <translation>Con qué certeza se sabe: los símbolos que verá</translation>
    </message>
    <message>
        <source>Many people start with</source>
        <translation>Muchas personas empiezan por</translation>
    </message>
    <message>
        <source>Read about</source>
        <translation>Para leer</translation>
    </message>
    <message>
        <source>Read: {name}</source>
        <translation>Leer: {name}</translation>
    </message>
    <message>
        <source>Touch a part of the brain</source>
        <translation>Toque una parte del cerebro</translation>
    </message>
    <message>
        <source>You will read what it does, what it has to do with long-lasting pain and low mood, and what is known about ketamine there. You can touch as many parts as you like.</source>
        <translation>Leerá qué hace, qué tiene que ver con el dolor persistente y el ánimo bajo, y qué se sabe allí de la ketamina. Puede tocar todas las partes que quiera.</translation>
    </message>
</context>
<context>
    <name>WhichOne</name>
    <message>
        <source>None of these</source>
        <translation>Ninguna de estas</translation>
    </message>
    <message>
        <source>Which part do you mean?</source>
        <translation>¿Qué parte quiere ver?</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Hard words here: {words}. Press Enter for the meaning.</source>
        <translation>Palabras difíciles aquí: {words}. Oprima Intro para ver el significado.</translation>
    </message>
</context>
<context>
    <name>WordsPanel</name>
    <message>
        <source>Word list</source>
        <translation>Lista de palabras</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Closer</source>
        <translation>Más cerca</translation>
    </message>
    <message>
        <source>Closer or farther</source>
        <translation>Más cerca o más lejos</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Más lejos</translation>
    </message>
    <message>
        <source>Whole brain</source>
        <translation>Ver todo</translation>
    </message>
</context>
</TS>
