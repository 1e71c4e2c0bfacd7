@supsup-second-hand @needs-mnist
Feature: Supermasks in superposition, second hand
  What others report of the paper, or the paper of others. None of these numbers counts against it.

  @SUP-HOP-ACC @partitioned
  Scenario: With recovered masks five tasks of two digits are predicted with 97.43 % accuracy
    Labels are the original digits, so that a task whose mask is not found is predicted wrong altogether: one of
    five costs twenty points. Two of five networks find all masks and come to 98.8 %, three lose one task each.

    Given the network of the HopSupSup of the SupSup paper has learned its partitioned tasks, one epoch each
    When the mean accuracy with the task inferred is compared with the published 97.43 %, give or take 1.5 points
      """
      Five tasks of two classes; the number of seeds is not known.
      """
    Then the verdict is "Inconclusive"

  @SUP-EWC10 @permuted
  Scenario: Online EWC reaches 33.88 % on ten permuted tasks that are not told
    Given the images of MNIST
    When no measurement can decide it
      """
      The paper did not run it: it quotes van de Ven and Tolias, whose own tables are judged under their names.
      """
    Then the verdict is "Not testable"

  @SUP-SI10 @permuted
  Scenario: SI reaches 29.31 % on ten permuted tasks that are not told
    Given the images of MNIST
    When no measurement can decide it
      """
      The paper did not run it: it quotes van de Ven and Tolias, whose own tables are judged under their names.
      """
    Then the verdict is "Not testable"

  @SUP-SCIFAR-USER
  Scenario: A user gets 82.8 to 95.0 % on the first tasks of CIFAR-100
    Given the images of MNIST
    When no measurement can decide it
      """
      A convolutional network on CIFAR-100, which takes days on a processor.
      """
    Then the verdict is "Not testable"

  @SUP-SCIFAR-BN
  Scenario: With one batch norm that user gets about 20 % on them after all 20
    Given the images of MNIST
    When no measurement can decide it
      """
      A convolutional network on CIFAR-100, which takes days on a processor.
      """
    Then the verdict is "Not testable"
