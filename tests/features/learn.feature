Feature: To learn, in one's own words and language
  Somebody alone in a waiting room, tired, wants to know what ketamine is about. Somebody beside a patient has a minute.

  Background:
    Given the window is open

  Scenario: Reading a topic to its end
    When I open the topic "How ketamine may work"
    Then I see two cells beside the words
    And it says that nobody knows yet which step matters most
    When I read on to the end
    Then I am told what to remember and what to ask

  Scenario: Of a hundred people
    When I open the topic "Does it help? What studies found"
    And I read on until a screen shows people
    Then a screen reader hears how many of 100
    And the statement beside it says how sure it is

  Scenario: Looking at the brain in the middle of a topic
    When I open the topic "Why pain stays"
    And I touch another part of the brain
    Then I read about that part
    When I go back to what I was reading
    Then I am on the same screen as before

  Scenario: Whoever thinks of suicide finds help at once
    When I open the topic "Getting help now"
    Then the crisis line stands beside the words and below them

  Scenario: In Spanish, without losing the place
    When I open the topic "Safety: tell your team first"
    And I read on
    And I press the button of the other language
    Then I read the same screen in Spanish

  Scenario: A clinician looks up a source
    When I choose the hippocampus
    And I ask for clinicians' words
    Then studies that disagree stand side by side
    And every statement leads to its source with one more touch
