@exp1 @needs-mnist
Feature: Images of the masks
  Figures 24, 26 and 28 show the mask of every task as an image, darker meaning more neural activity (section 4.1.3,
  ambiguity A35). A mask has entries 0 and 1 only, so that its image has two shades.

  Scenario Outline: A grid of ten mask images, darker meaning more activity (<variant>)
    Given the classic network has learned the ten <variant> tasks, one epoch each
    When the number of mask images is compared exactly with "10"
    And the size of each mask image is compared exactly with "300 x 300"
    And the number of shades in each mask image is compared exactly with "2"
    And the number of mask images whose mean shade is not the density is compared exactly with "0"
    Then the verdict is "<verdict>"

    @permuted @figure-24 @E1-PERM-08
    Examples: Permuted
      | variant  | verdict    |
      | permuted | Reproduced |

    @rotated @figure-26 @E1-ROT-08
    Examples: Rotated
      | variant | verdict    |
      | rotated | Reproduced |

    @partitioned @figure-28 @E1-PART-08
    Examples: Partitioned
      | variant     | verdict    |
      | partitioned | Reproduced |

  @E1-ALL-09 @figure-24 @figure-26 @figure-28
  Scenario: The shades of the mask images point to tasks with more overlap
    The only thing that the overall shade of one mask image tells is the mask's density. A denser mask has a higher
    Jaccard index with any other, whatever they share; what a reader wants to see is overlap beyond that. The first
    correlation is strong, because it is arithmetic. The second is not there: once density is taken into account, shade
    points to nothing.

    Given the classic network has learned the tasks of every variant, one epoch each
    When the correlation of a mask's density with its mean overlap is compared with the claim that it is above 0 by at least 0.5
      """
      A shade that points to tasks has to explain a good part of what it points to: a correlation of 0.5 explains a
      quarter of the variance and is a large effect by Cohen's convention.
      """
    And the correlation of a mask's density with its mean overlap beyond chance is compared with the claim that it is above 0 by at least 0.5
      """
      As for the overlap itself.
      """
    Then the verdict is "Not reproduced"
