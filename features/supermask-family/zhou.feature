@zhou @needs-mnist
Feature: Supermasks of lottery tickets
  Zhou et al. (2019) ask of a trained network which weights it would keep, and apply that mask to the weights before
  any training. Their abstract says how accurate such a network is. 784-300-100-10 learns MNIST as it is.

  @ZHOU-MNIST-CRIT @permuted
  Scenario: A mask of large weights with their sign makes untrained weights 86 % accurate
    Kept are weights that are large after training and have the sign that they began with. The best of 24 shares
    is chosen on held-out training images. Networks differ by more than the margin is wide.

    Given the network of the mask of large weights with their sign has learned MNIST as it is, 10 epochs
    When the mean accuracy is compared with the published 86 %, give or take 3 points
      """
      Printed without decimals, and the best over shares that are kept.
      """
    Then the verdict is "Inconclusive"

  @ZHOU-MNIST-CRIT @permuted @reading-signed-constants
  Scenario: A mask of large weights with their sign makes signed constants 86 % accurate
    The paper replaces weights by their signs too, all of one size, and the abstract does not say which of the two
    networks its number is of. The mask is found as above; it lies over the signs.

    Given the network of the mask of large weights with their sign has learned MNIST as it is, 10 epochs, read as "signed constants"
    When the mean accuracy is compared with the published 86 %, give or take 3 points
      """
      As for the weights as drawn.
      """
    Then the verdict is "Inconclusive"

  @ZHOU-CIFAR-CRIT
  Scenario: It makes an untrained convolutional network 41 % accurate on CIFAR-10
    Given the images of MNIST
    When no measurement can decide it
      """
      Convolutional networks on CIFAR-10, which take days on a processor.
      """
    Then the verdict is "Not testable"
