@strong-baselines @needs-mnist
Feature: Orders of strong baselines
  What Hsu et al. (2018) find above what, on pairs of digits: that a few stored images do more than any penalty
  where classes of all tasks are told apart, and that an optimiser can be worth as much as a method.

  @HSU-ORD-NR-EWC @partitioned
  Scenario: Where all digits are told apart, rehearsal of 1,100 images ends 50 points and more above EWC
    Given the networks of the rehearsal of 1100 images of Hsu by class and of the EWC of Hsu by class have learned their tasks
    When the mean accuracy of all tasks after the last, rehearsal of 1100 images of Hsu by class less EWC of Hsu by class, is compared with the claim that it is above 0 points by at least 50 points
      """
      The table has 71 points between them; 50 is what stands between replay and penalties in every source that was
      read.
      """
    Then the verdict is "Reproduced"

  @HSU-ORD-NR-SI @partitioned
  Scenario: Where all digits are told apart, rehearsal of 1,100 images ends 50 points and more above SI
    Given the networks of the rehearsal of 1100 images of Hsu by class and of the SI of Hsu by class have learned their tasks
    When the mean accuracy of all tasks after the last, rehearsal of 1100 images of Hsu by class less SI of Hsu by class, is compared with the claim that it is above 0 points by at least 50 points
      """
      As for EWC.
      """
    Then the verdict is "Reproduced"

  @HSU-ORD-NR-L2 @partitioned
  Scenario: Where all digits are told apart, rehearsal ends 50 points and more above a plain pull to old weights
    Given the networks of the rehearsal of 1100 images of Hsu by class and of the L2 of Hsu by class have learned their tasks
    When the mean accuracy of all tasks after the last, rehearsal of 1100 images of Hsu by class less L2 of Hsu by class, is compared with the claim that it is above 0 points by at least 50 points
      """
      As for EWC.
      """
    Then the verdict is "Reproduced"

  @HSU-ORD-NRC-NR @partitioned
  Scenario: Where all digits are told apart, four times as many stored images end higher
    Given the networks of the rehearsal of 4400 images of Hsu by class and of the rehearsal of 1100 images of Hsu by class have learned their tasks
    When the mean accuracy of all tasks after the last, rehearsal of 4400 images of Hsu by class less rehearsal of 1100 images of Hsu by class, is compared with the claim that it is above 0 points by at least 1 points
      """
      The table has 4.8 points between them; a fifth of that is asked, as a reservoir holds other images than equal
      shares do.
      """
    Then the verdict is "Reproduced"

  @HSU-ORD-NR-EWC-D @partitioned
  Scenario: With one head of two, rehearsal of 1,100 images ends far above EWC
    Given the networks of the rehearsal of 1100 images of Hsu by domain and of the EWC of Hsu by domain have learned their tasks
    When the mean accuracy of all tasks after the last, rehearsal of 1100 images of Hsu by domain less EWC of Hsu by domain, is compared with the claim that it is above 0 points by at least 15 points
      """
      The table has 36 points between them; fifteen are more than three deviations of EWC.
      """
    Then the verdict is "Reproduced"

  @HSU-ORD-L2-ADAM-D @partitioned
  Scenario: With one head of two, a plain pull to old weights ends above fine-tuning
    Given the networks of the L2 of Hsu by domain and of the Adam of Hsu by domain have learned their tasks
    When the mean accuracy of all tasks after the last, L2 of Hsu by domain less Adam of Hsu by domain, is compared with the claim that it is above 0
      """
      An ordering: the difference lies above 0 with its whole interval.
      """
    Then the verdict is "Reproduced"

  @HSU-ORD-SGD-ADAM-T @partitioned
  Scenario: Told the pair, plain gradient descent forgets less than Adam
    It does on average, by two points. Adam differs from network to network by as much, so that five of them leave it open.

    Given the networks of the SGD of Hsu by task and of the Adam of Hsu by task have learned their tasks
    When the mean accuracy of all tasks after the last, SGD of Hsu by task less Adam of Hsu by task, is compared with the claim that it is above 0
      """
      An ordering: the difference lies above 0 with its whole interval.
      """
    Then the verdict is "Inconclusive"

  @HSU-ORD-SGD-ADAM-D @partitioned
  Scenario: With one head of two, plain gradient descent ends above Adam
    Given the networks of the SGD of Hsu by domain and of the Adam of Hsu by domain have learned their tasks
    When the mean accuracy of all tasks after the last, SGD of Hsu by domain less Adam of Hsu by domain, is compared with the claim that it is above 0
      """
      An ordering: the difference lies above 0 with its whole interval.
      """
    Then the verdict is "Reproduced"
