@three-scenarios-second-hand @needs-mnist
Feature: Three scenarios, second hand
  What transcriptions tell of the later paper of the same authors, which has the same networks and a wider grid of
  strengths, and what was read off a figure of their code to a point. None of these numbers counts against a paper.

  Scenario Outline: <row> is said to end at <accuracy> % by <scenario>
    Given the network of the <row> of van de Ven by <scenario> has learned its partitioned tasks, 2000 batches each
    When the mean accuracy of all tasks after the last is compared with the published <accuracy> %, give or take <margin> points
      """
      A transcription of a table of 20 runs, with a standard error of <error>. The margin is as for the earlier
      table.
      """
    Then the verdict is yet to be measured

    @partitioned @VDV19-SM-NONE-T
    Examples: fine-tuning
      | row         | scenario | accuracy | margin | error |
      | fine-tuning | task     | 87.19    | 4.2    | 0.94  |

    @partitioned @VDV19-SM-NONE-D
    Examples: fine-tuning
      | row         | scenario | accuracy | margin | error |
      | fine-tuning | domain   | 59.21    | 9.2    | 2.04  |

    @partitioned @VDV19-SM-NONE-C
    Examples: fine-tuning
      | row         | scenario | accuracy | margin | error |
      | fine-tuning | class    | 19.9     | 1      | 0.02  |

    @partitioned @VDV19-SM-EWC-T
    Examples: EWC
      | row | scenario | accuracy | margin | error |
      | EWC | task     | 98.64    | 1.0    | 0.22  |

    @partitioned @VDV19-SM-EWC-D
    Examples: EWC
      | row | scenario | accuracy | margin | error |
      | EWC | domain   | 63.95    | 8.5    | 1.90  |

    @partitioned @VDV19-SM-EWC-C
    Examples: EWC
      | row | scenario | accuracy | margin | error |
      | EWC | class    | 20.01    | 1      | 0.06  |

    @partitioned @VDV19-SM-OEWC-T
    Examples: online EWC
      | row        | scenario | accuracy | margin | error                            |
      | online EWC | task     | 99.1     | 0.7    | nothing, the value being rounded |

    @partitioned @VDV19-SM-OEWC-D
    Examples: online EWC
      | row        | scenario | accuracy | margin | error                            |
      | online EWC | domain   | 64.3     | 4      | nothing, the value being rounded |

    @partitioned @VDV19-SM-OEWC-C
    Examples: online EWC
      | row        | scenario | accuracy | margin | error |
      | online EWC | class    | 19.96    | 1      | 0.07  |

    @partitioned @VDV19-SM-SI-T
    Examples: SI
      | row | scenario | accuracy | margin | error                            |
      | SI  | task     | 99.1     | 0.7    | nothing, the value being rounded |

    @partitioned @VDV19-SM-SI-D
    Examples: SI
      | row | scenario | accuracy | margin | error                            |
      | SI  | domain   | 65.4     | 4      | nothing, the value being rounded |

    @partitioned @VDV19-SM-SI-C
    Examples: SI
      | row | scenario | accuracy | margin | error |
      | SI  | class    | 19.99    | 1      | 0.06  |

    @partitioned @VDV19-SM-LWF-T
    Examples: LwF
      | row | scenario | accuracy | margin | error                            |
      | LwF | task     | 99.6     | 0.7    | nothing, the value being rounded |

    @partitioned @VDV19-SM-LWF-D
    Examples: LwF
      | row | scenario | accuracy | margin | error                            |
      | LwF | domain   | 71.5     | 4      | nothing, the value being rounded |

    @partitioned @VDV19-SM-LWF-C
    Examples: LwF
      | row | scenario | accuracy | margin | error |
      | LwF | class    | 23.85    | 4      | 0.44  |

    @partitioned @VDV19-SM-OFF-T
    Examples: joint training
      | row            | scenario | accuracy | margin | error                            |
      | joint training | task     | 99.66    | 0.7    | nothing, the value being rounded |

    @partitioned @VDV19-SM-OFF-D
    Examples: joint training
      | row            | scenario | accuracy | margin | error                            |
      | joint training | domain   | 98.42    | 1.2    | nothing, the value being rounded |

    @partitioned @VDV19-SM-OFF-C
    Examples: joint training
      | row            | scenario | accuracy | margin | error                            |
      | joint training | class    | 97.94    | 1.2    | nothing, the value being rounded |

  Scenario Outline: A figure has <row> end at <accuracy> % by <scenario>
    Given the network of the <row> of van de Ven by <scenario> has learned its partitioned tasks, 2000 batches each
    When the mean accuracy of all tasks after the last is compared with the published <accuracy> %, give or take <margin> points
      """
      Read off a figure to a point; strengths are those of yet another paper.
      """
    Then the verdict is yet to be measured

    @partitioned @VDVFIG-SM-NONE-T
    Examples: fine-tuning
      | row         | scenario | accuracy | margin |
      | fine-tuning | task     | 83.8     | 3      |

    @partitioned @VDVFIG-SM-NONE-D
    Examples: fine-tuning
      | row         | scenario | accuracy | margin |
      | fine-tuning | domain   | 59.5     | 3      |

    @partitioned @VDVFIG-SM-NONE-C
    Examples: fine-tuning
      | row         | scenario | accuracy | margin |
      | fine-tuning | class    | 20       | 3      |

    @partitioned @VDVFIG-SM-EWC-D
    Examples: EWC
      | row | scenario | accuracy | margin |
      | EWC | domain   | 62       | 3      |

    @partitioned @VDVFIG-SM-SI-D
    Examples: SI
      | row | scenario | accuracy | margin |
      | SI  | domain   | 68       | 3      |

    @partitioned @VDVFIG-SM-SI-C
    Examples: SI
      | row | scenario | accuracy | margin |
      | SI  | class    | 22.5     | 3      |

    @partitioned @VDVFIG-SM-LWF-D
    Examples: LwF
      | row | scenario | accuracy | margin |
      | LwF | domain   | 71.7     | 3      |

    @partitioned @VDVFIG-SM-LWF-C
    Examples: LwF
      | row | scenario | accuracy | margin |
      | LwF | class    | 22       | 3      |

    @partitioned @VDVFIG-SM-OFF-D
    Examples: joint training
      | row            | scenario | accuracy | margin |
      | joint training | domain   | 98.5     | 1      |

    @partitioned @VDVFIG-SM-OFF-C
    Examples: joint training
      | row            | scenario | accuracy | margin |
      | joint training | class    | 98       | 1      |

  @VDV19-SM-DGR-C @partitioned
  Scenario: Generative replay is said to end at 90.79 % by class
    Given the network of the generative replay of van de Ven by class has learned its partitioned tasks, 2000 batches each
    When the mean accuracy of all tasks after the last is compared with the published 90.79 %, give or take 2.5 points
      """
      As for the earlier table; its standard error is 0.41.
      """
    Then the verdict is yet to be measured

  @VDVFIG-SM-DGR-C @partitioned
  Scenario: A figure has generative replay end at 90 % by class
    Given the network of the generative replay of van de Ven by class has learned its partitioned tasks, 2000 batches each
    When the mean accuracy of all tasks after the last is compared with the published 90 %, give or take 3 points
      """
      Read off a figure to a point.
      """
    Then the verdict is yet to be measured

  Scenario Outline: <row> ends at <accuracy> % by <scenario>, by <source>, which is not tested here
    Given the images of MNIST
    When no measurement can decide it
      """
      <reason>
      """
    Then the verdict is "Not testable"

    @partitioned @VDV19-SM-DGR-T
    Examples: generative replay
      | row               | scenario | accuracy | source          | reason                                               |
      | generative replay | task     | 99.5     | a transcription | Generative replay has no networks of this kind here. |

    @partitioned @VDV19-SM-DGR-D
    Examples: generative replay
      | row               | scenario | accuracy | source          | reason                                               |
      | generative replay | domain   | 95.72    | a transcription | Generative replay has no networks of this kind here. |

    @partitioned @VDV19-SM-DGRD-T
    Examples: generative replay with distillation
      | row                                 | scenario | accuracy | source          | reason                                               |
      | generative replay with distillation | task     | 99.61    | a transcription | Generative replay has no networks of this kind here. |

    @partitioned @VDV19-SM-DGRD-D
    Examples: generative replay with distillation
      | row                                 | scenario | accuracy | source          | reason                                               |
      | generative replay with distillation | domain   | 96.83    | a transcription | Generative replay has no networks of this kind here. |

    @partitioned @VDV19-SM-DGRD-C
    Examples: generative replay with distillation
      | row                                 | scenario | accuracy | source          | reason                                               |
      | generative replay with distillation | class    | 91.79    | a transcription | Generative replay has no networks of this kind here. |

    @partitioned @VDV19-SM-ICARL-C
    Examples: iCaRL
      | row   | scenario | accuracy | source          | reason                      |
      | iCaRL | class    | 94.57    | a transcription | iCaRL has no networks here. |

    @partitioned @VDVFIG-SM-ER-D
    Examples: experience replay
      | row               | scenario | accuracy | source   | reason                           |
      | experience replay | domain   | 93.7     | a figure | How much is stored was not read. |

    @partitioned @VDVFIG-SM-DGR-D
    Examples: generative replay
      | row               | scenario | accuracy | source   | reason                                               |
      | generative replay | domain   | 95.8     | a figure | Generative replay has no networks of this kind here. |

    @partitioned @VDVFIG-SM-FROMP-D
    Examples: FROMP
      | row   | scenario | accuracy | source   | reason                      |
      | FROMP | domain   | 84       | a figure | FROMP has no networks here. |

    @partitioned @VDVFIG-SM-FROMP-C
    Examples: FROMP
      | row   | scenario | accuracy | source   | reason                      |
      | FROMP | class    | 77.5     | a figure | FROMP has no networks here. |

    @partitioned @VDVFIG-SM-ER-C
    Examples: experience replay
      | row               | scenario | accuracy | source   | reason                           |
      | experience replay | class    | 89       | a figure | How much is stored was not read. |

    @partitioned @VDVFIG-SM-ICARL-C
    Examples: iCaRL
      | row   | scenario | accuracy | source   | reason                      |
      | iCaRL | class    | 93       | a figure | iCaRL has no networks here. |

  Scenario Outline: <row> is said to end at <accuracy> % on permuted tasks by class, which is not tested here
    Given the images of MNIST
    When no measurement can decide it
      """
      No sequence of tasks here has a hundred classes, ten of each permutation.
      """
    Then the verdict is "Not testable"

    @permuted @VDV19-PM-EWC-C
    Examples: EWC
      | row | accuracy |
      | EWC | 25       |

    @permuted @VDV19-PM-SI-C
    Examples: SI
      | row | accuracy |
      | SI  | 29       |

    @permuted @VDV19-PM-OEWC-C
    Examples: online EWC
      | row        | accuracy |
      | online EWC | 34       |

    @permuted @VDV19-PM-DGR-C
    Examples: generative replay
      | row               | accuracy |
      | generative replay | 92       |

    @permuted @VDV19-PM-DGRD-C
    Examples: generative replay with distillation
      | row                                 | accuracy |
      | generative replay with distillation | 96       |

    @permuted @VDV19-PM-ICARL-C
    Examples: iCaRL
      | row   | accuracy |
      | iCaRL | 95       |
