@strong-baselines @needs-mnist
Feature: A case for strong baselines, what is not tested here
  Rows of the table of Hsu et al. (2018) on pairs of digits for which there are no networks here.

  Scenario Outline: <row> ends at <accuracy> % by <scenario>, not tested for want of Adagrad
    Given the images of MNIST
    When no measurement can decide it
      """
      Adagrad is not among the optimisers here.
      """
    Then the verdict is "Not testable"

    @partitioned @HSU-SM-ADAGRAD-T
    Examples: Adagrad
      | row     | scenario | accuracy |
      | Adagrad | task     | 98.06    |

    @partitioned @HSU-SM-ADAGRAD-D
    Examples: Adagrad
      | row     | scenario | accuracy |
      | Adagrad | domain   | 58.08    |

    @partitioned @HSU-SM-ADAGRAD-C
    Examples: Adagrad
      | row     | scenario | accuracy |
      | Adagrad | class    | 19.82    |

  Scenario Outline: <row> ends at <accuracy> % by <scenario>, not tested for want of MAS
    Given the images of MNIST
    When no measurement can decide it
      """
      MAS has no networks here.
      """
    Then the verdict is "Not testable"

    @partitioned @HSU-SM-MAS-T
    Examples: MAS
      | row | scenario | accuracy |
      | MAS | task     | 99.22    |

    @partitioned @HSU-SM-MAS-D
    Examples: MAS
      | row | scenario | accuracy |
      | MAS | domain   | 68.57    |

    @partitioned @HSU-SM-MAS-C
    Examples: MAS
      | row | scenario | accuracy |
      | MAS | class    | 19.52    |

  Scenario Outline: <row> ends at <accuracy> % by <scenario>, not tested for want of rehearsal beside GEM
    Given the images of MNIST
    When no measurement can decide it
      """
      In this scenario the code also learns the stored images: it is GEM and rehearsal, which have no networks
      together here.
      """
    Then the verdict is "Not testable"

    @partitioned @HSU-SM-GEM-C
    Examples: GEM
      | row | scenario | accuracy |
      | GEM | class    | 92.2     |
