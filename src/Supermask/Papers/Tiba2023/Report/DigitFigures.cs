using Supermask.Data;
using Supermask.Reporting;
using Supermask.Reporting.Figures;
using Supermask.Reporting.Tables;
using Supermask.Tasks;

namespace Supermask.Papers.Tiba2023.Report;

/// <summary>What the images and the tasks made of them look like: Figures 16 and 20 to 22.</summary>
public sealed class DigitFigures
{
    private const int DigitsOfPermuted = 3;
    private const byte RotatedDigit = 7;
    private static readonly int[] PermutedExamples = [0, 1];
    private static readonly int[] RotatedExamples = [0, 2, 4];

    private readonly ImageSet samples;
    private readonly Conditions conditions;

    /// <summary>Takes the first training image of each digit.</summary>
    /// <exception cref="ArgumentException">A digit has no image.</exception>
    public DigitFigures(ImageSet images, Conditions conditions)
    {
        this.conditions = conditions;
        var first = Enumerable.Range(0, Mnist.Classes).Select(digit => FirstOf(images, (byte)digit));
        samples = new ImageSet([.. first.SelectMany(index => images.Image(index).ToArray())], [.. Digits]);
    }

    private static IEnumerable<byte> Digits => Enumerable.Range(0, Mnist.Classes).Select(digit => (byte)digit);

    /// <summary>Figure 16: an image of each digit.</summary>
    public IFigure Samples() =>
        new DigitGrid([.. Digits.Select(digit => new DigitPanel($"{digit}", "", [Sample(digit)]))], columns: 5, scale: 4)
        {
            Id = "figure-16",
            Title = "Figure 16: an image of each digit",
            Caption = "The first training image of each digit, 28 by 28 grey levels; 0 is black and 255 is white. "
                + conditions.Line(0),
            Alternative = "Ten panels, one for each digit from 0 to 9, handwritten in white on black.",
        };

    /// <summary>Figure 20: digits beside their permuted versions.</summary>
    public IFigure Permuted()
    {
        var tasks = new PermutedTasks();
        var panels = PermutedExamples.SelectMany(task => Digits.Take(DigitsOfPermuted).Select(digit =>
            new DigitPanel($"digit {digit}", $"task {task}", [Sample(digit), Made(tasks, task, digit)])));
        return new DigitGrid([.. panels], columns: DigitsOfPermuted, scale: 3)
        {
            Id = "figure-20",
            Title = "Figure 20: digits and their permuted versions",
            Caption = "Left the image, right the same pixels in the order of the task. A task permutes every image alike, and "
                + $"no two tasks do so alike. {InWords(tasks, PermutedExamples)}. {conditions.Line(0)}",
            Alternative = $"{PermutedExamples.Length * DigitsOfPermuted} pairs of images. On the left of each a digit, on the "
                + "right white and grey pixels scattered over the whole image, in which no digit can be seen.",
        };
    }

    /// <summary>Figure 21: one digit in three rotated tasks.</summary>
    public IFigure Rotated()
    {
        var tasks = new RotatedTasks();
        var panels = RotatedExamples.Select(task =>
            new DigitPanel($"{tasks.Angle(task).Fixed(0)}°", $"task {task}", [Made(tasks, task, RotatedDigit)]));
        return new DigitGrid([.. panels], columns: RotatedExamples.Length, scale: 7)
        {
            Id = "figure-21",
            Title = "Figure 21: a digit in three rotated tasks",
            Caption = "The same image under the angles of three tasks, counter-clockwise. The source states no angles; here a "
                + "task turns its images by 36 degrees more than the task before it, and takes the nearest pixel. "
                + conditions.Line(0),
            Alternative = $"Three panels with the same handwritten {RotatedDigit}. {InWords(tasks, RotatedExamples)}.",
        };
    }

    /// <summary>Figure 22: the two digits of each partitioned task.</summary>
    public IFigure Partitioned()
    {
        var tasks = new PartitionedTasks();
        var made = Enumerable.Range(0, tasks.Count).Select(task => tasks.Apply(task, samples)).ToArray();
        var panels = made.Select((pair, task) => new DigitPanel(
            string.Join(" and ", pair.Labels),
            $"task {task}",
            [.. Enumerable.Range(0, pair.Count).Select(index => pair.Image(index).ToArray())]));
        return new DigitGrid([.. panels], columns: 5, scale: 2)
        {
            Id = "figure-22",
            Title = "Figure 22: the digits of the partitioned tasks",
            Caption = $"Each task tells two digits apart; here the first training image of both. {conditions.Line(0)}",
            Alternative = $"{tasks.Count} panels of two handwritten digits. "
                + $"{InWords(tasks, [.. Enumerable.Range(0, tasks.Count)])}.",
        };
    }

    private static string InWords(ITaskSequence tasks, int[] examples) =>
        string.Join(". ", examples.Select(task => $"Task {task}: {tasks.Describe(task)}"));

    private static int FirstOf(ImageSet images, byte digit) => Array.IndexOf(images.Labels, digit) is >= 0 and var index
        ? index
        : throw new ArgumentException($"None of the {images.Count} images shows a {digit}.", nameof(images));

    private byte[] Sample(byte digit) => samples.Image(digit).ToArray();

    private byte[] Made(ITaskSequence tasks, int task, byte digit) =>
        tasks.Apply(task, new ImageSet(Sample(digit), [digit])).Pixels;
}
