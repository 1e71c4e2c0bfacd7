@signed @permuted @needs-mnist
Feature: Signed supermasks
  Koster et al. (2022) let a mask keep a weight, leave it out or turn its sign; weights are constants and never
  learn. The page of their repository gives means of many runs on MNIST, of 784-300-100-10.

  @SIGN-MNIST
  Scenario: A signed supermask reaches 97.48 %
    The page does not tell with which options its table was made. Here they are those of its example, by which a
    hundredth of the weights is left, a third of what the table has: so thin a mask explains the lower accuracy.

    Given the network of the signed supermask has learned MNIST as it is, 100 epochs
    When the mean accuracy is compared with the published 97.48 %, give or take 0.4 points
      """
      A mean of many runs, whose spread the page does not give; the difference between neighbouring rows is 0.1.
      """
    Then the verdict is "Not reproduced"

  @SIGN-MNIST-BASE
  Scenario: The trained network reaches 97.42 %
    Three networks reach a few tenths more than printed, with a spread that leaves it open whether that is within
    the margin. How the baseline was trained is not told.

    Given the network of the trained baseline has learned MNIST as it is, 20 epochs
    When the mean accuracy is compared with the published 97.42 %, give or take 0.4 points
      """
      A mean of many runs, whose spread the page does not give.
      """
    Then the verdict is "Inconclusive"

  @SIGN-MNIST-REM
  Scenario: The mask keeps 3.77 % of the weights
    By the dead zone and the decay of the example a hundredth is left. With which options the table was made is not
    told.

    Given the network of the signed supermask has learned MNIST as it is, 100 epochs
    When the share of weights used is compared with the published 3.77 %, give or take 1 points
      """
      It depends on dead zone and decay, of which the page gives those of an example.
      """
    Then the verdict is "Not reproduced"
