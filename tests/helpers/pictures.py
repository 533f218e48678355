"""One picture of every kind and scene, and a board to show it on."""

from brainexplorer.content.model import CrisisLine, Picture, PictureItem, PictureSide
from brainexplorer.content.pictures import SYNAPSE_SCENES, VISIT_SCENES

CRISIS = CrisisLine("988 Suicide & Crisis Lifeline", "988", "988", "988lifeline.org", "911", "2026-11-28")

_TILES = tuple(PictureItem(label, icon) for icon, label in (
    ("heart", "Heart or blood pressure"), ("brain", "Seizures or a stroke"), ("eye", "Glaucoma"),
    ("bladder", "Bladder or kidney trouble"), ("liver", "Liver trouble"), ("baby", "Pregnant or breast-feeding"),
    ("pill", "Every medicine that you take, also herbs"), ("glass", "Alcohol or other drugs"),
    ("storm", "Hearing or seeing what others do not"), ("moon", "Sleep apnea"), ("thermometer", "Thyroid"),
    ("lungs", "Breathing"),
))
_STEPS = tuple(PictureItem(label, icon) for icon, label in (
    ("chat", "Arrive and talk with your nurse"), ("heart", "Blood pressure and heart check"),
    ("drop", "The medicine goes in slowly"), ("bed", "Rest until you feel steady"), ("car", "Someone drives you home"),
    ("calendar", "Plan the next visit"), ("phone", "We call you the next day"),
))
_YEARS = tuple(PictureItem(label, year=year) for year, label in (
    ("1962", "Made in a lab"), ("1964", "First given to people"), ("1970", "FDA approves it for anesthesia"),
    ("2000", "First small depression study"), ("2006", "Study in hard-to-treat depression"),
    ("2019", "FDA approves a related nose spray"), ("Now", "Many questions are open"),
))
_GROUPS = (PictureItem("felt clearly better one day after ketamine", people=45),
           PictureItem("felt clearly better one day after another sleepy drug", people=17))

PICTURES = {
    "tiles of two": Picture("tiles", "Two things to bring", items=_TILES[:2]),
    "tiles of five": Picture("tiles", "What is checked before each visit", items=_TILES[:5]),
    "tiles of twelve": Picture("tiles", "Tell your care team about all of these", items=_TILES),
    "people": Picture("people", "Of 100 people with depression that is hard to treat", items=_GROUPS[:1]),
    "people twice": Picture("people", "Of 100 people with depression that is hard to treat", items=_GROUPS),
    "path of three": Picture("path", "How it goes", items=_STEPS[:3]),
    "path of seven": Picture("path", "A visit, step by step", items=_STEPS),
    "path without icons": Picture("path", "Step by step", items=tuple(one._replace(icon="") for one in _STEPS[:5])),
    "timeline of three": Picture("timeline", "A short history", items=_YEARS[:3]),
    "timeline of seven": Picture("timeline", "How ketamine came to be used", items=_YEARS, now=4),
    "compare": Picture("compare", "Two medicines that sound alike",
                       left=PictureSide("Ketamine by drip", ("FDA-approved for anesthesia only", "Given into a vein")),
                       right=PictureSide("Esketamine nose spray", ("Approved for some adults with depression",
                                                                   "Given only in certified clinics",
                                                                   "You stay at least two hours", "A nose spray"))),
    "myth": Picture("myth", "What ketamine is", myth="Ketamine is only a horse drug.",
                    fact="Doctors have used it for people in surgery since 1970. Vets use it too."),
    "call": Picture("call", "You can reach someone at any hour"),
    **{f"synapse {scene}": Picture("synapse", "Two cells and what passes between them", scene=scene)
       for scene in SYNAPSE_SCENES},
    **{f"visit {scene}": Picture("visit", "What a visit looks like", scene=scene) for scene in VISIT_SCENES},
}
