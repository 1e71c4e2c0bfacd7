@exp2 @needs-mnist
Feature: From equal draws both approaches learn the same bits
  Where alphas are inert (ambiguity A13a), nothing of the novel approach is left but its draws. With the weights, first
  scores and order of images of the classic network it learns what that learns, to the last bit: the instrument that shows
  why no difference between the approaches can be measured by the default reading, only draws.

  @harness
  Scenario: From equal draws the novel approach learns what the classic one learns
    Given the classic and the novel network have learned the tasks of every variant, one epoch and two epochs each, read as "equal draws"
    When the number of tasks that the two approaches learn with other bits is compared exactly with "0"
    Then the verdict is "Reproduced"
