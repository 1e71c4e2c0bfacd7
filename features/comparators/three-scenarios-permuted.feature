@three-scenarios @needs-mnist
Feature: Three scenarios on permuted tasks
  Table 4 of van de Ven and Tolias (2018): ten permuted tasks, 5,000 batches of 128 each by one Adam at 1e-4,
  784-1000-1000-10 here. By task each permutation has a head, by domain they share one; by class there are a hundred
  classes, ten of each permutation.

  Scenario Outline: <row> ends at <accuracy> % by <scenario>
    Networks of this size take a quarter to half an hour a seed, so that they are trained on request: make methods
    FULL=1. They were not trained yet.

    Given the network of the permuted <row> of van de Ven by <scenario> has learned its permuted tasks, 5000 batches each
    When the mean accuracy of all tasks after the last is compared with the published <accuracy> %, give or take <margin> points
      """
      A standard error of <error> is printed; the number of runs is not restated. 4.5 times that, and never less
      than 1.2 points, or 4 below 88 %: steps, width and a strength from a grid decide.
      """
    Then the verdict is yet to be measured

    @permuted @VDV18-PM-NONE-T
    Examples: fine-tuning
      | row         | scenario | accuracy | margin | error |
      | fine-tuning | task     | 81.79    | 4      | 0.48  |

    @permuted @VDV18-PM-NONE-D
    Examples: fine-tuning
      | row         | scenario | accuracy | margin | error |
      | fine-tuning | domain   | 78.51    | 4      | 0.24  |

    @permuted @VDV18-PM-XDG-T
    Examples: XdG
      | row | scenario | accuracy | margin | error |
      | XdG | task     | 91.4     | 2.5    | 0.23  |

    @permuted @VDV18-PM-EWC-T
    Examples: EWC
      | row | scenario | accuracy | margin | error |
      | EWC | task     | 94.74    | 2.5    | 0.05  |

    @permuted @VDV18-PM-EWC-D
    Examples: EWC
      | row | scenario | accuracy | margin | error |
      | EWC | domain   | 94.31    | 2.5    | 0.11  |

    @permuted @VDV18-PM-OEWC-T
    Examples: online EWC
      | row        | scenario | accuracy | margin | error |
      | online EWC | task     | 95.96    | 1.2    | 0.06  |

    @permuted @VDV18-PM-OEWC-D
    Examples: online EWC
      | row        | scenario | accuracy | margin | error |
      | online EWC | domain   | 94.42    | 2.5    | 0.13  |

    @permuted @VDV18-PM-SI-T
    Examples: SI
      | row | scenario | accuracy | margin | error |
      | SI  | task     | 94.75    | 2.5    | 0.14  |

    @permuted @VDV18-PM-SI-D
    Examples: SI
      | row | scenario | accuracy | margin | error |
      | SI  | domain   | 95.33    | 1.2    | 0.11  |

    @permuted @VDV18-PM-LWF-T
    Examples: LwF
      | row | scenario | accuracy | margin | error |
      | LwF | task     | 69.84    | 4      | 0.46  |

    @permuted @VDV18-PM-LWF-D
    Examples: LwF
      | row | scenario | accuracy | margin | error |
      | LwF | domain   | 72.64    | 4      | 0.52  |

    @permuted @VDV18-PM-OFF-T
    Examples: joint training
      | row            | scenario | accuracy | margin | error |
      | joint training | task     | 97.68    | 1.2    | 0.01  |

    @permuted @VDV18-PM-OFF-D
    Examples: joint training
      | row            | scenario | accuracy | margin | error |
      | joint training | domain   | 97.59    | 1.2    | 0.01  |
