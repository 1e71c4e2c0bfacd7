@agem @needs-mnist
Feature: Averaged gradient episodic memory, what is not tested here
  Rows of the paper's tables on permuted MNIST for which there are no networks or no quantities here.

  Scenario Outline: <row> ends at <accuracy> %, which is not tested here
    Given the images of MNIST
    When no measurement can decide it
      """
      <reason>
      """
    Then the verdict is "Not testable"

    @permuted @AGEM-PM-EWC
    Examples: EWC
      | row | accuracy | reason                                                                                              |
      | EWC | 68.3     | It scales a moving average of squared batches to 0 to 1, which is none of the versions of EWC here. |

    @permuted @AGEM-PM-MAS
    Examples: MAS
      | row | accuracy | reason                    |
      | MAS | 69.6     | MAS has no networks here. |

    @permuted @AGEM-PM-RWALK
    Examples: RWalk
      | row   | accuracy | reason                      |
      | RWalk | 85.7     | RWalk has no networks here. |

    @permuted @AGEM-PM-PNN
    Examples: the progressive network
      | row                     | accuracy | reason                                                                              |
      | the progressive network | 93.5     | Its columns see the inputs of earlier ones too, which those of no networks here do. |

    @permuted @AGEM-PM-SGEM
    Examples: S-GEM
      | row   | accuracy | reason                      |
      | S-GEM | 88.2     | S-GEM has no networks here. |

  Scenario Outline: <row> forgets <forgotten> of 1, which is not tested here
    Given the images of MNIST
    When no measurement can decide it
      """
      <reason>
      """
    Then the verdict is "Not testable"

    @permuted @AGEM-PM-EWC-F
    Examples: EWC
      | row | forgotten | reason               |
      | EWC | 0.29      | As for its accuracy. |

    @permuted @AGEM-PM-MAS-F
    Examples: MAS
      | row | forgotten | reason                    |
      | MAS | 0.27      | MAS has no networks here. |

    @permuted @AGEM-PM-RWALK-F
    Examples: RWalk
      | row   | forgotten | reason                      |
      | RWalk | 0.08      | RWalk has no networks here. |

    @permuted @AGEM-PM-PNN-F
    Examples: the progressive network
      | row                     | forgotten | reason               |
      | the progressive network | 0.0       | As for its accuracy. |

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
