@three-scenarios @needs-mnist
Feature: Three scenarios, what is not tested here
  Rows of the tables of van de Ven and Tolias (2018) for which there are no networks, no labels or no strength here.

  Scenario Outline: <row> ends at <accuracy> % by task on pairs, not tested for want of its strength
    Given the images of MNIST
    When no measurement can decide it
      """
      The strengths of the grid were not read, and they decide it: by widening the grid alone the authors went from
      this to 98.64 %, which stands second hand.
      """
    Then the verdict is "Not testable"

    @partitioned @VDV18-SM-EWC-T
    Examples: EWC
      | row | accuracy |
      | EWC | 85.48    |

    @partitioned @VDV18-SM-OEWC-T
    Examples: online EWC
      | row        | accuracy |
      | online EWC | 85.22    |

  Scenario Outline: <row> ends at <accuracy> % by <scenario> on pairs, not tested for want of such a generator
    Given the images of MNIST
    When no measurement can decide it
      """
      Its generator is part of the classifier, and has no networks here.
      """
    Then the verdict is "Not testable"

    @partitioned @VDV18-SM-RTF-T
    Examples: replay through feedback
      | row                     | scenario | accuracy |
      | replay through feedback | task     | 99.66    |

    @partitioned @VDV18-SM-RTF-D
    Examples: replay through feedback
      | row                     | scenario | accuracy |
      | replay through feedback | domain   | 97.31    |

    @partitioned @VDV18-SM-RTF-C
    Examples: replay through feedback
      | row                     | scenario | accuracy |
      | replay through feedback | class    | 92.56    |

  Scenario Outline: <row> ends at <accuracy> % by <scenario> on permuted tasks, not tested for want of such labels
    Given the images of MNIST
    When no measurement can decide it
      """
      No sequence of tasks here has a hundred classes, ten of each permutation.
      """
    Then the verdict is "Not testable"

    @permuted @VDV18-PM-NONE-C
    Examples: fine-tuning
      | row         | scenario | accuracy |
      | fine-tuning | class    | 17.26    |

    @permuted @VDV18-PM-EWC-C
    Examples: EWC
      | row | scenario | accuracy |
      | EWC | class    | 25.04    |

    @permuted @VDV18-PM-OEWC-C
    Examples: online EWC
      | row        | scenario | accuracy |
      | online EWC | class    | 33.88    |

    @permuted @VDV18-PM-SI-C
    Examples: SI
      | row | scenario | accuracy |
      | SI  | class    | 29.31    |

    @permuted @VDV18-PM-LWF-C
    Examples: LwF
      | row | scenario | accuracy |
      | LwF | class    | 22.64    |

    @permuted @VDV18-PM-DGR-C
    Examples: generative replay
      | row               | scenario | accuracy |
      | generative replay | class    | 92.19    |

    @permuted @VDV18-PM-DGRD-C
    Examples: generative replay with distillation
      | row                                 | scenario | accuracy |
      | generative replay with distillation | class    | 96.38    |

    @permuted @VDV18-PM-RTF-C
    Examples: replay through feedback
      | row                     | scenario | accuracy |
      | replay through feedback | class    | 96.23    |

    @permuted @VDV18-PM-OFF-C
    Examples: joint training
      | row            | scenario | accuracy |
      | joint training | class    | 97.59    |

  Scenario Outline: <row> ends at <accuracy> % by <scenario> on permuted tasks, not tested for want of time
    Given the images of MNIST
    When no measurement can decide it
      """
      A generator of 1,000 units a layer takes hours a seed, and is not among those here.
      """
    Then the verdict is "Not testable"

    @permuted @VDV18-PM-DGR-T
    Examples: generative replay
      | row               | scenario | accuracy |
      | generative replay | task     | 92.52    |

    @permuted @VDV18-PM-DGR-D
    Examples: generative replay
      | row               | scenario | accuracy |
      | generative replay | domain   | 95.09    |

    @permuted @VDV18-PM-DGRD-T
    Examples: generative replay with distillation
      | row                                 | scenario | accuracy |
      | generative replay with distillation | task     | 97.51    |

    @permuted @VDV18-PM-DGRD-D
    Examples: generative replay with distillation
      | row                                 | scenario | accuracy |
      | generative replay with distillation | domain   | 97.35    |

  Scenario Outline: <row> ends at <accuracy> % by <scenario> on permuted tasks, not tested for want of such a generator
    Given the images of MNIST
    When no measurement can decide it
      """
      Its generator is part of the classifier, and has no networks here.
      """
    Then the verdict is "Not testable"

    @permuted @VDV18-PM-RTF-T
    Examples: replay through feedback
      | row                     | scenario | accuracy |
      | replay through feedback | task     | 97.31    |

    @permuted @VDV18-PM-RTF-D
    Examples: replay through feedback
      | row                     | scenario | accuracy |
      | replay through feedback | domain   | 97.06    |
