@data @needs-mnist
Feature: The images
  Section 3.4 describes MNIST: how many images there are, how the ten digits are spread over them, and how they are
  prepared. Everything here is counted, so that nothing depends on a seed.

  Background:
    Given the images of MNIST

  @DATA-01
  Scenario: 60,000 training and 10,000 test images
    When the number of training images is compared exactly with "60000"
    And the number of test images is compared exactly with "10000"
    And the number of all images is compared exactly with "70000"
    Then the verdict is "Reproduced"

  @DATA-02
  Scenario: 469 training and 79 test batches of 128
    When the number of training batches of 128 is compared exactly with "469"
    And the number of test batches of 128 is compared exactly with "79"
    Then the verdict is "Reproduced"

  @DATA-03 @figure-16
  Scenario: Images are grey, 28 by 28, with shades between black and white
    The source says so of all images. Twenty-four of the 70,000 are black and white only, which
    changes nothing of what it says.

    When the shape of every image is compared exactly with "28 x 28"
    And the share of images with a grey level between black and white is compared with the claim that it is at least 99.9 %
      """
      One image in a thousand is too few for anything that is said of the data.
      """
    Then the verdict is "Reproduced"

  @DATA-04 @table-1 @figure-18
  Scenario: How many images each digit has
    When the class counts are compared exactly with
      | digit | training | test |
      | 0     | 5923     | 980  |
      | 1     | 6742     | 1135 |
      | 2     | 5958     | 1032 |
      | 3     | 6131     | 1010 |
      | 4     | 5842     | 982  |
      | 5     | 5421     | 892  |
      | 6     | 5918     | 958  |
      | 7     | 6265     | 1028 |
      | 8     | 5851     | 974  |
      | 9     | 5949     | 1009 |
    Then the verdict is "Reproduced"

  @DATA-05 @table-1
  Scenario: Training classes have 5,421 to 6,742 images
    When the smallest class of the training images is compared exactly with "5421"
    And the largest class of the training images is compared exactly with "6742"
    Then the verdict is "Reproduced"

  @DATA-06 @table-1
  Scenario: Test classes have 892 to 1,135 images
    When the smallest class of the test images is compared exactly with "892"
    And the largest class of the test images is compared exactly with "1135"
    Then the verdict is "Reproduced"

  @DATA-07 @table-2 @figure-19
  Scenario: The share of each digit in percent
    Shares are rounded to two decimals, ties away from zero: digit 9 makes up 9.915 % of the training images, printed
    as 9.92.

    When the class shares are compared exactly with
      | digit | training | test  |
      | 0     | 9.87     | 9.8   |
      | 1     | 11.24    | 11.35 |
      | 2     | 9.93     | 10.32 |
      | 3     | 10.22    | 10.1  |
      | 4     | 9.74     | 9.82  |
      | 5     | 9.04     | 8.92  |
      | 6     | 9.86     | 9.58  |
      | 7     | 10.44    | 10.28 |
      | 8     | 9.75     | 9.74  |
      | 9     | 9.92     | 10.09 |
    Then the verdict is "Reproduced"

  @DATA-08 @table-2
  Scenario: Training shares span 9.04 to 11.24 %
    When the smallest share of the training images is compared exactly with "9.04"
    And the largest share of the training images is compared exactly with "11.24"
    Then the verdict is "Reproduced"

  @DATA-09 @table-2
  Scenario: Test shares span 8.92 to 11.35 %
    When the smallest share of the test images is compared exactly with "8.92"
    And the largest share of the test images is compared exactly with "11.35"
    Then the verdict is "Reproduced"

  @DATA-10 @table-2
  Scenario: The classes are fairly even
    When the ratio of the largest training class to the smallest is compared with the claim that it is below 1.3
      """
      "Fairly even" has no number in the source. Below 1.3 no class is favoured enough to move the mean accuracy over
      classes away from the accuracy over images by more than a tenth of a point, at the accuracies reported here.
      """
    And the ratio of the largest test class to the smallest is compared with the claim that it is below 1.3
      """
      As for the training images.
      """
    Then the verdict is "Reproduced"

  @DATA-12 @table-3
  Scenario: Saved images take 525.87 bytes on average
    Each normalised training image is turned back into bytes, its values times 255 wrapped around, and saved as a
    greyscale JPEG of quality 75 (ambiguities A26 and A38). The source does not name its encoder: these are the files that
    libjpeg writes by default, with the Huffman tables that the JPEG standard lists. Skia, which draws our figures, makes
    tables for each image instead; its files hold the same picture in 370.03 bytes on average.

    The text has 525.87 and Table 3 has 525, which is the same number cut. It is compared with the text, to the last of its
    two decimals: the images are given and nothing is drawn, so that there is no margin.

    When the mean size of the saved images in bytes is compared exactly with "525.87"
    Then the verdict is "Reproduced"

  @DATA-13 @table-3
  Scenario: The sizes of saved images have a standard deviation of 36.31 bytes
    That of a sample, with n - 1. The text has 36.31 and Table 3 has 36; it is compared with the text, to the last of its two
    decimals, without a margin. The files of Skia, with Huffman tables made for each image, give 37.10.

    When the standard deviation of the sizes of the saved images in bytes is compared exactly with "36.31"
    Then the verdict is "Reproduced"

  @DATA-14 @table-3
  Scenario: Saved images take 393 to 658 bytes
    Whole bytes of two single files, compared without a margin. The files of Skia take 231 to 501 bytes.

    When the size of the smallest saved image in bytes is compared exactly with "393"
    And the size of the largest saved image in bytes is compared exactly with "658"
    Then the verdict is "Reproduced"

  @DATA-15 @table-3
  Scenario: A quarter of the saved images takes up to 503 bytes, half up to 529, three quarters up to 551
    Whole bytes, compared without a margin. The quartiles of Skia's files are 347, 373 and 395 bytes.

    When the quartiles of the sizes of the saved images in bytes are compared exactly with "503, 529, 551"
    Then the verdict is "Reproduced"

  @DATA-16
  Scenario: Images become tensors and are normalised
    The constants are not given. With mean 0.1307 and standard deviation 0.3081 the published file sizes of Table 3
    come out to the digit (ambiguity A26); these are the values of black and white under them.

    When the normalised value of black is compared exactly with "-0.4242"
    And the normalised value of white is compared exactly with "2.821"
    Then the verdict is "Reproduced"

  @DATA-17
  Scenario: Only the training images are shuffled
    When the number of different training orders in three epochs is compared exactly with "3"
    And the number of test images predicted out of their order is compared exactly with "0"
    Then the verdict is "Reproduced"
