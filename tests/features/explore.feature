Feature: Exploring a brain
  A person alone with the screen touches a part of the brain and reads what it does.

  Background:
    Given the window is open

  Scenario: Reading about the amygdala
    When I touch the amygdala
    Then the card is about the "Amygdala"
    And the card says what it does, what pain and low mood have to do with it, and what is known about ketamine
    And every statement on ketamine says how sure it is, in whom, and how many sources it has
    And the amygdala stands out in the picture

  Scenario: Seeing where a statement comes from
    When I touch the amygdala
    And I open the sources of its first statement on ketamine
    Then I can read a citation with a year and a journal

  Scenario: A part that this view does not show
    Given the view is "inside"
    When I choose "Putamen" from the list
    Then the view is one that shows the putamen
    And the card says that we moved there

  Scenario: Two small parts under one finger
    When my finger comes down between the dorsal raphe and the periaqueductal gray
    Then the program asks which of the two I mean
    When I answer "Periaqueductal gray"
    Then the card is about the "Periaqueductal gray"

  Scenario: With the keyboard alone
    When I press Tab until I am in the brain
    And I press the right arrow until I am on another part
    And I press Enter
    Then the card is about the part I was on
    When I press Escape
    Then no part is chosen

  Scenario Outline: Finding a part by any word
    When I press slash and type "<words>" and Enter
    Then the card is about the "<name>"

    Examples:
      | words       | name                |
      | amygdala    | Amygdala            |
      | hipocampus  | Hippocampus         |
      | PAG         | Periaqueductal gray |
      | fear center | Amygdala            |

  Scenario: Turning to another view by its number
    When I press "3"
    Then the view is "slices"
    When I choose the real MRI
    Then the picture is the MRI

  Scenario: Only the chosen name
    When I ask for only the chosen name
    And I touch the hippocampus
    Then one name is written beside the brain

  Scenario: Larger words
    When I set the text to 200 %
    And I touch the amygdala
    Then no word on the screen is cut off

  Scenario: The next person starts afresh
    When I touch the amygdala
    And I set the text to 200 %
    And I press Start over
    Then everything is as it was at first

  Scenario: Help is always in sight
    Then I can read the crisis line and that this screen teaches
    When I touch the amygdala
    Then I can read the crisis line and that this screen teaches
