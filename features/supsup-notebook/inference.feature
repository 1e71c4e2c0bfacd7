@notebook @permuted @needs-mnist
Feature: Inferring the task in SupSup's MNIST notebook
  Once all five tasks are learned, the notebook no longer tells which task a test image belongs to. All masks are applied at
  once, each with a share alpha of a fifth; one gradient of the entropy of the outputs says which share should grow, and that
  task's mask predicts the image. Labels are shared by the tasks, so that only the class has to be right (scenario GNs).

  The notebook decides once for each task, from its first test image. Its trial of fifty decisions a task takes that same
  image fifty times, as its loader does not shuffle: what it prints as 100 % of 250 trials rests on five images. Here every
  one of the 50,000 test images decides for itself.

  @SUP-NB-GNS
  Scenario: The mean accuracy with the task inferred is the one that the notebook prints
    Given the network of the SupSup notebook has learned its permuted tasks, one epoch each
    When the mean accuracy with the task inferred is compared with the published 92.368 %, give or take 0.6 points
      """
      As for the mean with the task given: the standard error of a mean of five tasks is 0.19 points, from their spread of
      0.42; of two such means it is 0.27; 1.96 times that is 0.53, rounded up. One wrong decision of the notebook's five
      would have cost it more than 15 points.
      """
    Then the verdict is "Reproduced"

  @SUP-NB-DIFF
  Scenario: Inferring the task changes no prediction to speak of
    The notebook prints a difference of 0.0000 between the two means, as all of its five decisions were right. A difference of
    means could also come of changes that cancel each other, and so the changed predictions are counted: their share of the
    50,000 is the most that the means can differ by.

    Given the network of the SupSup notebook has learned its permuted tasks, one epoch each
    When the number of predictions that inferring the task changes is compared with the claim that it is below 250
      """
      One in 200 of 50,000 predictions, which bounds the difference by half a point: less than what the means of two networks
      differ by, and far less than one wrong decision of the notebook's five.
      """
    Then the verdict is "Reproduced"

  @SUP-NB-INF
  Scenario: The inferred task is the right one
    Given the network of the SupSup notebook has learned its permuted tasks, one epoch each
    When the number of images taken for another task is compared with the claim that it is below 250
      """
      All decisions right is what five images can show of any rate above one in two. Here it is asked that at least 99.5 % of
      50,000 decisions are right.
      """
    Then the verdict is "Reproduced"
