@agem @needs-mnist
Feature: Averaged gradient episodic memory, what is not tested here
  Rows of the paper's tables on permuted MNIST for which there are no networks or no quantities here.

  Scenario Outline: <row> ends at <accuracy> %, not tested for want of such an EWC
    Given the images of MNIST
    When no measurement can decide it
      """
      It scales a moving average of squared batches to 0 to 1, which is none of the versions of EWC here.
      """
    Then the verdict is "Not testable"

    @permuted @AGEM-PM-EWC
    Examples: EWC
      | row | accuracy |
      | EWC | 68.3     |

  Scenario Outline: <row> ends at <accuracy> %, not tested for want of MAS
    Given the images of MNIST
    When no measurement can decide it
      """
      MAS has no networks here.
      """
    Then the verdict is "Not testable"

    @permuted @AGEM-PM-MAS
    Examples: MAS
      | row | accuracy |
      | MAS | 69.6     |

  Scenario Outline: <row> ends at <accuracy> %, not tested for want of RWalk
    Given the images of MNIST
    When no measurement can decide it
      """
      RWalk has no networks here.
      """
    Then the verdict is "Not testable"

    @permuted @AGEM-PM-RWALK
    Examples: RWalk
      | row   | accuracy |
      | RWalk | 85.7     |

  Scenario Outline: <row> ends at <accuracy> %, not tested for want of such columns
    Given the images of MNIST
    When no measurement can decide it
      """
      Its columns see the inputs of earlier ones too, which those of no networks here do.
      """
    Then the verdict is "Not testable"

    @permuted @AGEM-PM-PNN
    Examples: the progressive network
      | row                     | accuracy |
      | the progressive network | 93.5     |

  Scenario Outline: <row> ends at <accuracy> %, not tested for want of S-GEM
    Given the images of MNIST
    When no measurement can decide it
      """
      S-GEM has no networks here.
      """
    Then the verdict is "Not testable"

    @permuted @AGEM-PM-SGEM
    Examples: S-GEM
      | row   | accuracy |
      | S-GEM | 88.2     |

  Scenario Outline: <row> forgets <forgotten> of 1, not tested for want of such an EWC
    Given the images of MNIST
    When no measurement can decide it
      """
      It scales a moving average of squared batches to 0 to 1, which is none of the versions of EWC here.
      """
    Then the verdict is "Not testable"

    @permuted @AGEM-PM-EWC-F
    Examples: EWC
      | row | forgotten |
      | EWC | 0.29      |

  Scenario Outline: <row> forgets <forgotten> of 1, not tested for want of MAS
    Given the images of MNIST
    When no measurement can decide it
      """
      MAS has no networks here.
      """
    Then the verdict is "Not testable"

    @permuted @AGEM-PM-MAS-F
    Examples: MAS
      | row | forgotten |
      | MAS | 0.27      |

  Scenario Outline: <row> forgets <forgotten> of 1, not tested for want of RWalk
    Given the images of MNIST
    When no measurement can decide it
      """
      RWalk has no networks here.
      """
    Then the verdict is "Not testable"

    @permuted @AGEM-PM-RWALK-F
    Examples: RWalk
      | row   | forgotten |
      | RWalk | 0.08      |

  Scenario Outline: <row> forgets <forgotten> of 1, not tested for want of such columns
    Given the images of MNIST
    When no measurement can decide it
      """
      Its columns see the inputs of earlier ones too, which those of no networks here do.
      """
    Then the verdict is "Not testable"

    @permuted @AGEM-PM-PNN-F
    Examples: the progressive network
      | row                     | forgotten |
      | the progressive network | 0.0       |

  Scenario Outline: <row> learns ten batches of a task with a mean accuracy of <accuracy>, which is not tested here
    Given the images of MNIST
    When no measurement can decide it
      """
      Networks are tested here when a task is learned, and not after each of its first ten batches.
      """
    Then the verdict is "Not testable"

    @permuted @AGEM-PM-VAN-LCA
    Examples: fine-tuning
      | row         | accuracy |
      | fine-tuning | 0.26     |

    @permuted @AGEM-PM-EWC-LCA
    Examples: EWC
      | row | accuracy |
      | EWC | 0.27     |

    @permuted @AGEM-PM-PNN-LCA
    Examples: the progressive network
      | row                     | accuracy |
      | the progressive network | 0.19     |

    @permuted @AGEM-PM-GEM-LCA
    Examples: GEM
      | row | accuracy |
      | GEM | 0.23     |

    @permuted @AGEM-PM-AGEM-LCA
    Examples: A-GEM
      | row   | accuracy |
      | A-GEM | 0.29     |

  @AGEM-PM-SI @permuted
  Scenario: SI diverges in a single pass
    Given the images of MNIST
    When no measurement can decide it
      """
      By which rate and strength is not said, and by others it does not.
      """
    Then the verdict is "Not testable"

  Scenario Outline: The task that <row> forgets most loses <lost> of 1, which is not tested here
    Given the images of MNIST
    When no measurement can decide it
      """
      No quantity here is the largest loss of any task.
      """
    Then the verdict is "Not testable"

    @permuted @AGEM-PM-GEM-WST
    Examples: GEM
      | row | lost |
      | GEM | 0.1  |

    @permuted @AGEM-PM-AGEM-WST
    Examples: A-GEM
      | row   | lost |
      | A-GEM | 0.13 |

  Scenario Outline: <row> takes <seconds> seconds, which is not tested here
    Given the images of MNIST
    When no measurement can decide it
      """
      Seconds of one graphics processor, and of one way of writing each method: here their steps are written
      otherwise, so that neither times nor their order would speak of the methods.
      """
    Then the verdict is "Not testable"

    @permuted @AGEM-TIME-VAN
    Examples: fine-tuning
      | row         | seconds |
      | fine-tuning | 186     |

    @permuted @AGEM-TIME-EWC
    Examples: EWC
      | row | seconds |
      | EWC | 403     |

    @permuted @AGEM-TIME-PNN
    Examples: the progressive network
      | row                     | seconds |
      | the progressive network | 510     |

    @permuted @AGEM-TIME-GEM
    Examples: GEM
      | row | seconds |
      | GEM | 3442    |

    @permuted @AGEM-TIME-AGEM
    Examples: A-GEM
      | row   | seconds |
      | A-GEM | 477     |
