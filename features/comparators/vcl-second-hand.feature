@vcl-second-hand @needs-mnist
Feature: Variational continual learning, second hand
  Logs of a reproduction by somebody else, mostly of one run each. None of these numbers counts against the paper.

  @VCL-ORD-VAR @partitioned
  Scenario: Weights that start with a variance of 1e-3 end far above those that start with 1
    Without means that start where a network without deviations ends. Asked of a shorter course: ten epochs of
    batches of 256.

    Given the networks of the short VCL from a variance of 1e-3 and of the short VCL from a variance of 1 have learned their tasks
    When the mean accuracy of all tasks after the last, short VCL from a variance of 1e-3 less short VCL from a variance of 1, is compared with the claim that it is above 0 points by at least 10 points
      """
      The logs have 52 points between them, of one run each; a fifth of that is asked.
      """
    Then the verdict is yet to be measured

  Scenario Outline: <tasks> with <what> end at <accuracy> %, in a log, which is not tested here
    Given the images of MNIST
    When no measurement can decide it
      """
      A run of somebody else's code, of which only some settings were read; its length takes an hour and more a seed
      here.
      """
    Then the verdict is "Not testable"

    @permuted @VCL-PM10-C200
    Examples: ten permuted tasks
      | tasks              | what               | accuracy |
      | ten permuted tasks | 200 images of each | 93.6     |

    @permuted @VCL-PM10-NONE
    Examples: ten permuted tasks
      | tasks              | what       | accuracy |
      | ten permuted tasks | no coreset | 89.9     |

    @permuted @VCL-PM10-C2500
    Examples: ten permuted tasks
      | tasks              | what                 | accuracy |
      | ten permuted tasks | 2,500 images of each | 95.28    |

    @permuted @VCL-PM10-MC1
    Examples: ten permuted tasks
      | tasks              | what            | accuracy |
      | ten permuted tasks | one draw a step | 91.59    |

    @permuted @VCL-PM10-MC3
    Examples: ten permuted tasks
      | tasks              | what               | accuracy |
      | ten permuted tasks | three draws a step | 92.43    |

    @permuted @VCL-PM10-MC50
    Examples: ten permuted tasks
      | tasks              | what            | accuracy |
      | ten permuted tasks | 50 draws a step | 92.58    |

    @partitioned @VCL-SM-NIX-C40
    Examples: five pairs of digits
      | tasks                | what              | accuracy |
      | five pairs of digits | 40 images of each | 98.65    |

    @partitioned @VCL-SM-NIX-NONE2
    Examples: five pairs of digits
      | tasks                | what       | accuracy |
      | five pairs of digits | no coreset | 98.48    |

    @partitioned @VCL-SM-VAR1E-6
    Examples: five pairs of digits
      | tasks                | what                            | accuracy |
      | five pairs of digits | a variance of 1e-6 at the start | 93.84    |

    @partitioned @VCL-SM-VAR1E-5
    Examples: five pairs of digits
      | tasks                | what                            | accuracy |
      | five pairs of digits | a variance of 1e-5 at the start | 96.51    |

    @partitioned @VCL-SM-VAR1E-4
    Examples: five pairs of digits
      | tasks                | what                            | accuracy |
      | five pairs of digits | a variance of 1e-4 at the start | 97.76    |

    @partitioned @VCL-SM-VAR1E-3
    Examples: five pairs of digits
      | tasks                | what                            | accuracy |
      | five pairs of digits | a variance of 1e-3 at the start | 98.63    |

    @partitioned @VCL-SM-VAR1E-2
    Examples: five pairs of digits
      | tasks                | what                            | accuracy |
      | five pairs of digits | a variance of 1e-2 at the start | 97.91    |

    @partitioned @VCL-SM-VAR1E-1
    Examples: five pairs of digits
      | tasks                | what                            | accuracy |
      | five pairs of digits | a variance of 1e-1 at the start | 59.61    |

    @partitioned @VCL-SM-VAR1
    Examples: five pairs of digits
      | tasks                | what                         | accuracy |
      | five pairs of digits | a variance of 1 at the start | 46.19    |
