@three-scenarios @needs-mnist
Feature: Orders of the three scenarios
  What van de Ven and Tolias (2018) find above what. Such orders should not hang on the width, so that
  permuted tasks are learned here by 784-400-400-10, in the published 5,000 batches of 128 by one Adam at 1e-4; pairs
  of digits as in the table.

  @VDV18-ORD-SM-LWF-T @partitioned
  Scenario: Told the pair, LwF ends above fine-tuning
    Given the networks of the LwF of van de Ven by task and of the fine-tuning of van de Ven by task have learned their tasks
    When the mean accuracy of all tasks after the last, LwF of van de Ven by task less fine-tuning of van de Ven by task, is compared with the claim that it is above 0 points by at least 1 points
      """
      The table has 14 points between them, with standard errors of 1; one point is more than a draw of seeds and
      less than any table of this kind has.
      """
    Then the verdict is "Direction holds"

  @VDV18-ORD-SM-SI-T @partitioned
  Scenario: Told the pair, SI ends above fine-tuning
    Given the networks of the SI of van de Ven by task and of the fine-tuning of van de Ven by task have learned their tasks
    When the mean accuracy of all tasks after the last, SI of van de Ven by task less fine-tuning of van de Ven by task, is compared with the claim that it is above 0 points by at least 1 points
      """
      As for LwF.
      """
    Then the verdict is "Direction holds"

  @VDV18-ORD-SM-LWF-D @partitioned
  Scenario: With one head of two, LwF ends above SI
    Given the networks of the LwF of van de Ven by domain and of the SI of van de Ven by domain have learned their tasks
    When the mean accuracy of all tasks after the last, LwF of van de Ven by domain less SI of van de Ven by domain, is compared with the claim that it is above 0
      """
      An ordering: the difference lies above 0 with its whole interval.
      """
    Then the verdict is "Reproduced"

  @VDV18-ORD-SM-OFF-EWC-C @partitioned
  Scenario: Where all digits are told apart, joint training ends 50 points and more above EWC
    Given the networks of the joint training of van de Ven by class and of the EWC of van de Ven by class have learned their tasks
    When the mean accuracy of all tasks after the last, joint training of van de Ven by class less EWC of van de Ven by class, is compared with the claim that it is above 0 points by at least 50 points
      """
      The table has 78 points between them; 50 is what stands between methods that see earlier images and those that
      do not in every source that was read.
      """
    Then the verdict is "Reproduced"

  @VDV18-ORD-SM-OFF-LWF-C @partitioned
  Scenario: Where all digits are told apart, joint training ends 50 points and more above LwF
    Given the networks of the joint training of van de Ven by class and of the LwF of van de Ven by class have learned their tasks
    When the mean accuracy of all tasks after the last, joint training of van de Ven by class less LwF of van de Ven by class, is compared with the claim that it is above 0 points by at least 50 points
      """
      As for EWC.
      """
    Then the verdict is "Reproduced"

  @VDV18-ORD-SM-DGR-EWC-C @partitioned
  Scenario: Where all digits are told apart, generative replay ends 50 points and more above EWC
    Given the networks of the generative replay of van de Ven by class and of the EWC of van de Ven by class have learned their tasks
    When the mean accuracy of all tasks after the last, generative replay of van de Ven by class less EWC of van de Ven by class, is compared with the claim that it is above 0 points by at least 50 points
      """
      As for joint training.
      """
    Then the verdict is "Reproduced"

  @VDV18-ORD-PM-LWF-T @permuted
  Scenario: Told the permutation, LwF ends below fine-tuning
    New images say nothing of the outputs on old ones: to hold these there does harm.

    Given the networks of the narrow permuted fine-tuning of van de Ven by task and of the narrow permuted LwF of van de Ven by task have learned their tasks
    When the mean accuracy of all tasks after the last, narrow permuted fine-tuning of van de Ven by task less narrow permuted LwF of van de Ven by task, is compared with the claim that it is above 0
      """
      An ordering: the difference lies above 0 with its whole interval.
      """
    Then the verdict is yet to be measured

  @VDV18-ORD-PM-LWF-D @permuted
  Scenario: With one head, LwF ends below fine-tuning on permuted tasks
    Given the networks of the narrow permuted fine-tuning of van de Ven by domain and of the narrow permuted LwF of van de Ven by domain have learned their tasks
    When the mean accuracy of all tasks after the last, narrow permuted fine-tuning of van de Ven by domain less narrow permuted LwF of van de Ven by domain, is compared with the claim that it is above 0
      """
      As where the permutation is told.
      """
    Then the verdict is yet to be measured

  @VDV18-ORD-PM-EWC-T @permuted
  Scenario: Told the permutation, EWC ends above fine-tuning
    Given the networks of the narrow permuted EWC of van de Ven by task and of the narrow permuted fine-tuning of van de Ven by task have learned their tasks
    When the mean accuracy of all tasks after the last, narrow permuted EWC of van de Ven by task less narrow permuted fine-tuning of van de Ven by task, is compared with the claim that it is above 0
      """
      An ordering: narrow networks forget in another measure, so that no size is asked.
      """
    Then the verdict is yet to be measured

  @VDV18-ORD-PM-EWC-D @permuted
  Scenario: With one head, EWC ends above fine-tuning on permuted tasks
    Given the networks of the narrow permuted EWC of van de Ven by domain and of the narrow permuted fine-tuning of van de Ven by domain have learned their tasks
    When the mean accuracy of all tasks after the last, narrow permuted EWC of van de Ven by domain less narrow permuted fine-tuning of van de Ven by domain, is compared with the claim that it is above 0
      """
      As where the permutation is told.
      """
    Then the verdict is yet to be measured

  @VDV18-ORD-PM-SI-T @permuted
  Scenario: Told the permutation, SI ends above fine-tuning
    Given the networks of the narrow permuted SI of van de Ven by task and of the narrow permuted fine-tuning of van de Ven by task have learned their tasks
    When the mean accuracy of all tasks after the last, narrow permuted SI of van de Ven by task less narrow permuted fine-tuning of van de Ven by task, is compared with the claim that it is above 0
      """
      As for EWC.
      """
    Then the verdict is yet to be measured

  @VDV18-ORD-PM-SI-D @permuted
  Scenario: With one head, SI ends above fine-tuning on permuted tasks
    Given the networks of the narrow permuted SI of van de Ven by domain and of the narrow permuted fine-tuning of van de Ven by domain have learned their tasks
    When the mean accuracy of all tasks after the last, narrow permuted SI of van de Ven by domain less narrow permuted fine-tuning of van de Ven by domain, is compared with the claim that it is above 0
      """
      As for EWC.
      """
    Then the verdict is yet to be measured

  @VDV18-ORD-PM-OFF-D @permuted
  Scenario: With one head, joint training ends above EWC on permuted tasks
    Given the networks of the narrow permuted joint training of van de Ven by domain and of the narrow permuted EWC of van de Ven by domain have learned their tasks
    When the mean accuracy of all tasks after the last, narrow permuted joint training of van de Ven by domain less narrow permuted EWC of van de Ven by domain, is compared with the claim that it is above 0
      """
      An ordering: the difference lies above 0 with its whole interval.
      """
    Then the verdict is yet to be measured
