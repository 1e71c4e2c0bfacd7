@exp3 @needs-mnist
Feature: Confusion matrices
  Figures 35 to 40 show how often each digit is predicted as which: for permuted and rotated tasks averaged over the ten
  tasks, for partitioned tasks one matrix a task (section 4.3.3). The text gives no number of theirs.

  Scenario Outline: The mean of ten confusion matrices (<variant>)
    Every task has all test images, so that the rows of the mean add up to the class counts of Table 1.

    Given the classic and the novel network have learned the ten <variant> tasks, two epochs each
    When the number of confusion matrices is compared exactly with "10"
    And the size of each confusion matrix is compared exactly with "10 x 10"
    And the images of each class in the mean confusion matrix are compared exactly with "980 1135 1032 1010 982 892 958 1028 974 1009"
    Then the verdict is "<verdict>"

    @permuted @figure-35 @figure-36 @E3-PERM-06
    Examples: Permuted
      | variant  | verdict    |
      | permuted | Reproduced |

    @rotated @figure-37 @figure-38 @E3-ROT-06
    Examples: Rotated
      | variant | verdict    |
      | rotated | Reproduced |

  @partitioned @figure-39 @figure-40 @table-19 @table-20 @E3-PART-06
  Scenario: A confusion matrix for each pair of digits
    The published accuracies, with the class counts of Table 1, tell how many of the 20,000 predictions were wrong. A
    network has 100 outputs (section 3.2.2), of which two are right for a pair; nothing keeps it from predicting another
    but what it has learned.

    Given the published tables
    And the classic and the novel network have learned the ten partitioned tasks, two epochs each
    When the number of confusion matrices is compared exactly with "10"
    And the size of each confusion matrix is compared exactly with "2 x 2"
    And the number of predictions outside the classes of their task is compared with the claim that it is below 3 predictions
      """
      The published metrics fit with none of 20,000. None seen is compatible with a mean of up to 3 (5 % of runs with such
      a mean show none); with more, a 2 x 2 matrix would not hold all predictions.
      """
    And the number of wrong predictions in Table 19 is compared exactly with "231"
    And the number of wrong predictions in Table 20 is compared exactly with "239"
    And the number of wrong predictions, classic, is compared with the published 231 errors, of a single run, give or take 43 errors
      """
      Two standard deviations of the difference of two counts of about 235 among 20,000: twice the root of 470.
      """
    And the number of wrong predictions, novel, is compared with the published 239 errors, of a single run, give or take 43 errors
      """
      As for the classic network.
      """
    Then the verdict is "Reproduced"
