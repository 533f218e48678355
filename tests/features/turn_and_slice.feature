Feature: Turning, slicing and lighting up the brain
  The brain is a body: it turns under a hand, it can be cut anywhere, and its parts work together.

  Background:
    Given the window is open

  Scenario: It turns under my finger
    Given I open "Turn it"
    When I drag my finger across the brain to the right
    Then the brain has turned towards its front
    And left, right, front and back are where the words say

  Scenario: A flick goes on by itself and runs out
    Given I open "Turn it"
    When I flick the brain
    Then it turns on after my finger has left it
    And after a while it stands still

  Scenario: Nothing moves by itself for a person who wants no motion
    Given I want no motion
    And I open "Turn it"
    When I flick the brain
    Then it stands still at once
    And it cannot be told to turn by itself

  Scenario: A slow turn on demand
    Given I open "Turn it"
    When I let it turn by itself
    Then it turns by itself until I touch a part

  Scenario: Turning without dragging
    Given I open "Turn it"
    When I press "Turn ▶ (All around)" four times
    And I press the left arrow twenty-four times on the brain
    Then it stands as it stood at first

  Scenario: Touching a part while the brain turns
    Given I open "Turn it"
    And the brain turns by itself
    When I touch the hippocampus
    Then the card is about the "Hippocampus"
    And the brain turns the short way to where the hippocampus shows best
    And the hippocampus is bright and the rest is faint

  Scenario: The outer surface
    Given I open "Turn it"
    When I press "Solid"
    Then I look from the same side at the surface
    When I choose "Amygdala" from the list
    Then I look into the glass brain again, and the amygdala is bright

  Scenario: Through the whole brain, slice by slice
    Given I open "Slices"
    When I turn the wheel by four notches
    Then I am four slices further to the front
    When I press the up arrow on the brain
    Then I am five slices further to the front
    And the side view shows where the cut is

  Scenario: The slider says where a part is to be found
    Given I open "Slices"
    When I choose "Periaqueductal gray" from the list
    Then the slice is the one that shows it best
    And the slider marks the slices that show it, and no others

  Scenario: A slice melts into the real MRI
    Given I open "Slices"
    When I move the slider from the drawing half way to the MRI
    Then the picture is half drawing and half MRI
    When I press "MRI"
    Then the picture is the MRI

  Scenario: What lies where I point, in millimeters
    Given I open "Slices"
    Then there is no cross-hair
    When I ask for the cross-hair
    And I point at the left amygdala
    Then I read its place in mm and "Amygdala, left"

  Scenario: Closer, and back to the whole brain with one touch
    When I press "Closer" three times
    And I drag the picture far to the right
    Then there still is brain in the picture
    When I press "Whole brain"
    Then the whole brain is in the picture

  Scenario: A circuit lights up
    When I light up "The brain's pain volume control"
    Then the card names its parts in their order
    And every one of its parts is bright in "Inside"
    And every one of its parts is bright in "Turn it"
    And a screen reader reads it as steps
    And its signals travel

  Scenario: A circuit without motion
    Given I want no motion
    When I light up "The brain's pain volume control"
    Then its signals stand still and arrows show their way

  Scenario: From a part to its circuits
    When I touch the periaqueductal gray
    Then its card lists the circuits it is part of
    When I touch the first of them
    Then that circuit is lit

  Scenario: The next person starts afresh
    Given I open "Turn it"
    When I light up "The brain's pain volume control"
    And I press "Closer" three times
    And I press Start over
    Then everything is as it was at first
