@edge-popup @needs-mnist
Feature: Edge-popup
  Ramanujan et al. (2020) find a good network within a random one: the weights of a layer with the largest scores
  make it up. Their repository prints accuracies on ImageNet alone.

  @EP-R50-KN
  Scenario: ResNet-50 with Kaiming normal weights reaches 61.7 %
    Given the images of MNIST
    When no measurement can decide it
      """
      ImageNet takes months on a processor.
      """
    Then the verdict is "Not testable"

  @EP-R50-SC
  Scenario: ResNet-50 with signed constants reaches 68.6 %
    Given the images of MNIST
    When no measurement can decide it
      """
      ImageNet takes months on a processor.
      """
    Then the verdict is "Not testable"

  @EP-R101-KN
  Scenario: ResNet-101 with Kaiming normal weights reaches 66.15 %
    Given the images of MNIST
    When no measurement can decide it
      """
      ImageNet takes months on a processor.
      """
    Then the verdict is "Not testable"

  @EP-R101-SC
  Scenario: ResNet-101 with signed constants reaches 72.3 %
    Given the images of MNIST
    When no measurement can decide it
      """
      ImageNet takes months on a processor.
      """
    Then the verdict is "Not testable"

  @EP-WR50-KN
  Scenario: Wide ResNet-50 with Kaiming normal weights reaches 67.9 %
    Given the images of MNIST
    When no measurement can decide it
      """
      ImageNet takes months on a processor.
      """
    Then the verdict is "Not testable"

  @EP-WR50-SC
  Scenario: Wide ResNet-50 with signed constants reaches 73.3 %
    Given the images of MNIST
    When no measurement can decide it
      """
      ImageNet takes months on a processor.
      """
    Then the verdict is "Not testable"
