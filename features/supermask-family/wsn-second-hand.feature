@wsn-second-hand @needs-mnist
Feature: Winning subnetworks, second hand
  What the paper reports of another one. It does not count against it.

  @WSN-P250-SUPSUP @permuted
  Scenario: SupSup reaches 96.4 % on 250 permuted tasks
    The paper names LeNet 300-100 with 100 outputs. What it quotes fits the larger of SupSup's networks.

    Given the network of the SupSup paper has learned its permuted tasks, 1000 batches each
    When the mean accuracy of all tasks after the last is compared with the published 96.4 %, give or take 1 points
      """
      Printed with one decimal, read from a figure.
      """
    Then the verdict is "Not reproduced"
