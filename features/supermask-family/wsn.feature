@wsn @needs-mnist
Feature: Winning subnetworks
  Kang et al. (2022) learn weights and scores together. A task uses the weights of a layer with the largest scores;
  what it has used stays as it is, and later tasks may use it but not train it. Table 1 compares shares of 3 to 50 %
  with other methods on ten permuted tasks: 784-100-100, a head of 10 for each task, five epochs of batches of 10,
  Adam at 1e-3, the best epoch on a tenth of the training images that is held out.

  The table gives means of five runs with their spread. Here three networks learn, each from a seed of its own.

  Scenario Outline: <row> has the accuracy of the table on ten permuted tasks
    Three networks of each. Those of half the weights lie within the margin; of the other rows three networks do not
    tell on which side of its end they lie.

    Given the network of the <row> has learned its permuted tasks, 5 epochs each
    When the mean accuracy of all tasks after the last is compared with the published <accuracy> %, give or take <margin> points
      """
      Over five runs the table gives a spread of <spread>. For framework, permutations and held-out images 0.3
      points are added; fine-tuning forgets more or less by the permutations, so that three points are given to
      it.
      """
    Then the verdict is "<verdict>"

    @permuted @WSN-PM-STL
    Examples: single-task networks of the WSN paper
      | row                                   | accuracy | margin | spread | verdict      |
      | single-task networks of the WSN paper | 97.37    | 0.4    | 0.01   | Inconclusive |

    @permuted @WSN-PM-PACK
    Examples: PackNet of the WSN paper
      | row                      | accuracy | margin | spread | verdict      |
      | PackNet of the WSN paper | 96.37    | 0.4    | 0.04   | Inconclusive |

    @permuted @WSN-PM-C003
    Examples: WSN at 3 %
      | row        | accuracy | margin | spread | verdict      |
      | WSN at 3 % | 94.84    | 0.4    | 0.11   | Inconclusive |

    @permuted @WSN-PM-C050
    Examples: WSN at 50 %
      | row         | accuracy | margin | spread | verdict    |
      | WSN at 50 % | 96.24    | 0.4    | 0.11   | Reproduced |

  Scenario Outline: On ten permuted tasks <row> has the accuracy of the table
    Further rows of the same table.

    Given the network of the <row> has learned its permuted tasks, 5 epochs each
    When the mean accuracy of all tasks after the last is compared with the published <accuracy> %, give or take <margin> points
      """
      Over five runs the table gives a spread of <spread>. For framework, permutations and held-out images 0.3
      points are added; fine-tuning forgets more or less by the permutations, so that three points are given to
      it.
      """
    Then the verdict is yet to be measured

    @permuted @WSN-PM-FT
    Examples: fine-tuning of the WSN paper
      | row                          | accuracy | margin | spread |
      | fine-tuning of the WSN paper | 78.22    | 3      | 0.84   |

    @permuted @WSN-PM-SUPSUP
    Examples: SupSup of the WSN paper
      | row                     | accuracy | margin | spread |
      | SupSup of the WSN paper | 96.31    | 0.4    | 0.09   |

    @permuted @WSN-PM-C005
    Examples: WSN at 5 %
      | row        | accuracy | margin | spread |
      | WSN at 5 % | 95.65    | 0.4    | 0.03   |

    @permuted @WSN-PM-C010
    Examples: WSN at 10 %
      | row         | accuracy | margin | spread |
      | WSN at 10 % | 96.14    | 0.4    | 0.03   |

    @permuted @WSN-PM-C030
    Examples: WSN at 30 %
      | row         | accuracy | margin | spread |
      | WSN at 30 % | 96.41    | 0.4    | 0.07   |

  Scenario Outline: <row> takes the capacity of the table
    Capacity is what the weights in use and the coded masks of all tasks take, in percent of the bits of one
    network. Masks are taken to shrink to 22 % of a bit a weight by coding.

    Given the network of the <row> has learned its permuted tasks, 5 epochs each
    When the capacity taken is compared with the published <capacity> %, give or take 2 points
      """
      How often weights are used again decides it, which no spread of the table tells; 6.9 of it are the coded
      masks.
      """
    Then the verdict is "Reproduced"

    @permuted @WSN-PMCAP-C003
    Examples: WSN at 3 %
      | row        | capacity |
      | WSN at 3 % | 19.87    |

    @permuted @WSN-PMCAP-C050
    Examples: WSN at 50 %
      | row         | capacity |
      | WSN at 50 % | 98.10    |

  Scenario Outline: Of the weights <row> takes what the table says
    Further rows of the same table.

    Given the network of the <row> has learned its permuted tasks, 5 epochs each
    When the capacity taken is compared with the published <capacity> %, give or take 2 points
      """
      How often weights are used again decides it, which no spread of the table tells; 6.9 of it are the coded
      masks.
      """
    Then the verdict is yet to be measured

    @permuted @WSN-PMCAP-C005
    Examples: WSN at 5 %
      | row        | capacity |
      | WSN at 5 % | 26.49    |

    @permuted @WSN-PMCAP-C010
    Examples: WSN at 10 %
      | row         | capacity |
      | WSN at 10 % | 40.41    |

    @permuted @WSN-PMCAP-C030
    Examples: WSN at 30 %
      | row         | capacity |
      | WSN at 30 % | 77.73    |

  @WSN-PMCAP-PACK @permuted
  Scenario: PackNet takes 96.38 % of the weights
    Given the images of MNIST
    When no measurement can decide it
      """
      Ten tasks of a tenth each use all weights by the way PackNet is set up: what the number says is how masks
      are counted, and the text read does not tell how those of PackNet are.
      """
    Then the verdict is "Not testable"

  @WSN-PMCAP-SUPSUP @permuted
  Scenario: SupSup takes 122.89 % of the weights
    Given the images of MNIST
    When no measurement can decide it
      """
      It follows from how many weights a mask of SupSup uses, which the text read does not tell.
      """
    Then the verdict is "Not testable"

  @WSN-BWT @permuted
  Scenario: WSN forgets nothing
    The program copies earlier accuracies into the table. Here every task is tested again after the last, by its
    mask and its head.

    Given the network of the WSN at 50 % has learned its permuted tasks, 5 epochs each
    When the backward transfer is compared with the claim that it is within 0 points of 0
      """
      Frozen weights and kept masks give the same bits.
      """
    Then the verdict is "Reproduced"

  @WSN-TIME @permuted
  Scenario: WSN trains faster than SupSup and PackNet
    Given the images of MNIST
    When no measurement can decide it
      """
      Hours of one graphics processor, and of one way of writing each method: here their steps are written
      otherwise, so that neither times nor their order would speak of the methods.
      """
    Then the verdict is "Not testable"

  @WSN-P250-WSN @permuted
  Scenario: WSN at 70 % reaches 97.3 % at first and falls after about 90 tasks
    Beyond a hundred tasks the weights that nobody has used run out. 120 tasks take an hour and a half a seed, so
    that they are trained on request: make methods FULL=1. They were not trained yet.

    Given the network of the WSN at 70 % has learned its permuted tasks, 1000 batches each
    When the accuracy of task 0 is compared with the published 97.3 %, give or take 0.5 points
      """
      Printed with one decimal, for the first task.
      """
    Then the verdict is yet to be measured

  @permuted @WSN-PM-EWC
  Scenario: EWC reaches 92.01 % on ten permuted tasks
    Given the images of MNIST
    When no measurement can decide it
      """
      What was read of the paper does not give the strength of its penalty, on which the accuracy hangs.
      """
    Then the verdict is "Not testable"

  @permuted @WSN-PM-GPM
  Scenario: GPM reaches 94.96 % on ten permuted tasks
    Given the images of MNIST
    When no measurement can decide it
      """
      No supermask and no method that this project has.
      """
    Then the verdict is "Not testable"

  @permuted @WSN-PM-MTL
  Scenario: Joint training reaches 96.70 % on ten permuted tasks
    Given the images of MNIST
    When no measurement can decide it
      """
      No method that learns task after task; whether its ten heads were trained side by side or in turn was not read.
      """
    Then the verdict is "Not testable"

  @WSN-C100-PACK
  Scenario: PackNet reaches 72.39 % on CIFAR-100
    Given the images of MNIST
    When no measurement can decide it
      """
      Convolutional networks on CIFAR-100, which take days on a processor.
      """
    Then the verdict is "Not testable"

  @WSN-C100-SUPSUP
  Scenario: SupSup reaches 75.47 % on CIFAR-100
    Given the images of MNIST
    When no measurement can decide it
      """
      Convolutional networks on CIFAR-100, which take days on a processor.
      """
    Then the verdict is "Not testable"

  @WSN-C100-C003
  Scenario: WSN at 3 % reaches 70.65 % on CIFAR-100
    Given the images of MNIST
    When no measurement can decide it
      """
      Convolutional networks on CIFAR-100, which take days on a processor.
      """
    Then the verdict is "Not testable"

  @WSN-C100-C005
  Scenario: WSN at 5 % reaches 72.44 % on CIFAR-100
    Given the images of MNIST
    When no measurement can decide it
      """
      Convolutional networks on CIFAR-100, which take days on a processor.
      """
    Then the verdict is "Not testable"

  @WSN-C100-C010
  Scenario: WSN at 10 % reaches 74.55 % on CIFAR-100
    Given the images of MNIST
    When no measurement can decide it
      """
      Convolutional networks on CIFAR-100, which take days on a processor.
      """
    Then the verdict is "Not testable"

  @WSN-C100-C030
  Scenario: WSN at 30 % reaches 75.98 % on CIFAR-100
    Given the images of MNIST
    When no measurement can decide it
      """
      Convolutional networks on CIFAR-100, which take days on a processor.
      """
    Then the verdict is "Not testable"

  @WSN-C100-C050
  Scenario: WSN at 50 % reaches 76.38 % on CIFAR-100
    Given the images of MNIST
    When no measurement can decide it
      """
      Convolutional networks on CIFAR-100, which take days on a processor.
      """
    Then the verdict is "Not testable"

  @WSN-C100-MTL
  Scenario: Joint training reaches 79.75 % on CIFAR-100
    Given the images of MNIST
    When no measurement can decide it
      """
      Convolutional networks on CIFAR-100, which take days on a processor.
      """
    Then the verdict is "Not testable"

  @WSN-C100SC-PACK
  Scenario: PackNet reaches 58.78 % on CIFAR-100 by superclass
    Given the images of MNIST
    When no measurement can decide it
      """
      Convolutional networks on CIFAR-100, which take days on a processor.
      """
    Then the verdict is "Not testable"

  @WSN-C100SC-SUPSUP
  Scenario: SupSup reaches 61.70 % on CIFAR-100 by superclass
    Given the images of MNIST
    When no measurement can decide it
      """
      Convolutional networks on CIFAR-100, which take days on a processor.
      """
    Then the verdict is "Not testable"

  @WSN-C100SC-C050
  Scenario: WSN at 50 % reaches 61.79 % on CIFAR-100 by superclass
    Given the images of MNIST
    When no measurement can decide it
      """
      Convolutional networks on CIFAR-100, which take days on a processor.
      """
    Then the verdict is "Not testable"

  @WSN-REINIT
  Scenario: With new scores for each task WSN at 50 % reaches 75.68 % on CIFAR-100
    Given the images of MNIST
    When no measurement can decide it
      """
      Convolutional networks on CIFAR-100, which take days on a processor.
      """
    Then the verdict is "Not testable"
