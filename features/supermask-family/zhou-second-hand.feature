@zhou-second-hand @needs-mnist
Feature: Supermasks of lottery tickets, second hand
  Numbers read in notes about the paper. None of them counts against it.

  @ZHOU-MNIST-LF @permuted
  Scenario: A mask of large weights makes untrained weights about 40 % accurate
    Whatever sign they began with. The notes round the number, and do not say at which share.

    Given the network of the mask of large weights has learned MNIST as it is, 10 epochs
    When the mean accuracy is compared with the published 40 %, give or take 10 points
      """
      Rounded by the notes.
      """
    Then the verdict is "Not reproduced"

  @ZHOU-MNIST-LEARN @permuted
  Scenario: A learned mask makes untrained weights 95.3 % accurate
    A mask is drawn anew in every pass by probabilities that learn. The code trains for 2000 epochs, these
    networks for 100.

    Given the network of the learned mask of the supermask paper has learned MNIST as it is, 100 epochs
    When the mean accuracy is compared with the published 95.3 %, give or take 0.7 points
      """
      The mean of ten drawn masks; how far it moves from start to start is not known.
      """
    Then the verdict is "Not reproduced"

  @ZHOU-CIFAR-LEARN
  Scenario: A learned mask makes an untrained convolutional network 65.4 % accurate on CIFAR-10
    Given the images of MNIST
    When no measurement can decide it
      """
      Convolutional networks on CIFAR-10, which take days on a processor.
      """
    Then the verdict is "Not testable"

  @ZHOU-CIFAR-CONV2
  Scenario: A learned mask of Conv2 reaches 66.0 % on CIFAR-10
    Given the images of MNIST
    When no measurement can decide it
      """
      Convolutional networks on CIFAR-10, which take days on a processor.
      """
    Then the verdict is "Not testable"

  @ZHOU-CIFAR-CONV4
  Scenario: A learned mask of Conv4 reaches 72.5 % on CIFAR-10
    Given the images of MNIST
    When no measurement can decide it
      """
      Convolutional networks on CIFAR-10, which take days on a processor.
      """
    Then the verdict is "Not testable"

  @ZHOU-CIFAR-CONV6
  Scenario: A learned mask of Conv6 reaches 76.5 % on CIFAR-10
    Given the images of MNIST
    When no measurement can decide it
      """
      Convolutional networks on CIFAR-10, which take days on a processor.
      """
    Then the verdict is "Not testable"
