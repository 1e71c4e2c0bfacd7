@exp2 @needs-mnist
Feature: Similarity of tasks by their batch-norm means
  After the classic training the means that batch norm keeps are compared between tasks by their cosine, and drawn as a
  heat map (Figures 29 to 31). From them the novel approach takes, for each layer, the most similar earlier task, and
  gives it alpha 1 (section 4.2.2).

  Two vectors of 300 means that have nothing in common have a cosine that scatters around what their units share in sign
  and size, by about 0.06: one over the root of 300. Every similarity is therefore set beside that of the same means with
  each task's units in an order of their own.

  Scenario Outline: A heat map of the similarities (<variant>)
    The text has no number, and the shades of the figure are not given as numbers either. These are reported, so that
    variants can be compared with each other and with chance.

    Given the classic network has learned the ten <variant> tasks, one epoch each
    When the mean similarity of tasks is reported beside the published "heat map without numbers", which gives nothing to compare with
      """
      A shade can be read off to a tenth at best, and the scale of the figure is not stated.
      """
    And the smallest similarity of tasks is reported beside the published "heat map without numbers", which gives nothing to compare with
      """
      As for the mean.
      """
    And the largest similarity of tasks is reported beside the published "heat map without numbers", which gives nothing to compare with
      """
      As for the mean.
      """
    Then the verdict is "Not testable"

    @permuted @figure-29 @E2-PERM-00
    Examples: Permuted
      | variant  |
      | permuted |

    @rotated @figure-30 @E2-ROT-00
    Examples: Rotated
      | variant |
      | rotated |

    @partitioned @figure-31 @E2-PART-00
    Examples: Partitioned
      | variant     |
      | partitioned |

  @E2-ALL-02
  Scenario: The classic state is kept after every task
    Given the classic network has learned the tasks of every variant, one epoch each
    When the number of saved states with means of two layers is compared exactly with "10"
    Then the verdict is "Reproduced"

  @E2-ALL-03
  Scenario: Alphas refer to the most similar earlier task
    Preceding is read literally: only tasks that were learned before count, and the first has none (ambiguities A14, A15).
    Of three masked layers two have a batch norm after them, and alphas (A17). Whether alphas then influence anything is
    a matter of accuracy, loss and time.

    Given the novel network has learned the tasks of every variant, one epoch each
    When the number of alphas for a task that is not earlier is compared exactly with "0"
    And the sum of the alphas of the first task is compared exactly with "0"
    And the number of tasks with alphas for one earlier task in each of the first two layers is compared exactly with "9"
    Then the verdict is "Reproduced"

  @E2-ALL-04 @figure-29 @figure-30 @figure-31
  Scenario: The heat map shows a matrix of cosines
    Given the classic network has learned the tasks of every variant, one epoch each
    When the shape of the similarity matrix is compared exactly with "10 x 10"
    And the number of entries of the similarity matrix that differ from their mirror image is compared exactly with "0"
    And the number of tasks whose similarity to themselves is not 1 is compared exactly with "0"
    And the number of similarities outside of -1 to 1 is compared exactly with "0"
    Then the verdict is "Reproduced"

  @E2-ALL-10 @figure-29 @figure-30 @figure-31
  Scenario: The similarity of means is a view of the overlap of masks
    If it were, pairs of tasks with more similar means would have masks that overlap more. Overlap counts both as the
    published index and as z, its distance from what independent masks of the same densities give.

    Measured instead: the means are those of units in the first layer, and they follow the images that a task is made of;
    overlap is that of masks in the second layer, nearly all of it chance. What orders the one has little to order in the
    other.

    Given the classic network has learned the tasks of every variant, one epoch each
    When the rank correlation of similarity and overlap is compared with the claim that it is above 0 by at least 0.5
      """
      One quantity stands for the other only if it explains a good part of it: a rank correlation of 0.5 is a large
      effect by Cohen's convention.
      """
    And the rank correlation of similarity and overlap beyond chance is compared with the claim that it is above 0 by at least 0.5
      """
      As for the published index.
      """
    Then the verdict is "Not reproduced"
