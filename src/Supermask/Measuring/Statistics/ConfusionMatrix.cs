using System.Runtime.InteropServices;

namespace Supermask.Measuring.Statistics;

/// <summary>
/// How often each class was predicted as which, and the macro metrics that follow: computed for each class that the labels
/// have, then averaged over these (3.6, Eq. 39-43; A33).
/// </summary>
public sealed class ConfusionMatrix
{
    private readonly Dictionary<(byte Actual, byte Predicted), int> counts = [];
    private readonly int total;

    /// <summary>Counts predictions against labels.</summary>
    /// <param name="labels">The true classes, <c>[count]</c>.</param>
    /// <param name="predictions">The predicted classes, <c>[count]</c>.</param>
    /// <exception cref="ArgumentException">There are no labels, or not as many predictions.</exception>
    public ConfusionMatrix(ReadOnlySpan<byte> labels, ReadOnlySpan<byte> predictions)
    {
        if (labels.Length == 0 || labels.Length != predictions.Length)
        {
            throw new ArgumentException(
                $"{predictions.Length} predictions do not answer {labels.Length} labels.", nameof(predictions));
        }

        total = labels.Length;
        for (var image = 0; image < total; image++)
        {
            var cell = (labels[image], predictions[image]);
            CollectionsMarshal.GetValueRefOrAddDefault(counts, cell, out _)++;
        }

        Classes = [.. counts.Keys.Select(cell => cell.Actual).Distinct().Order()];
    }

    /// <summary>The classes that the labels have, in ascending order.</summary>
    public IReadOnlyList<byte> Classes { get; }

    /// <summary>How many images of one class were predicted as another or the same.</summary>
    public int this[byte actual, byte predicted] => counts.GetValueOrDefault((actual, predicted));

    /// <summary>How many images of a class there are, whatever they were predicted as.</summary>
    public int ImagesOf(byte actual) => counts.Where(cell => cell.Key.Actual == actual).Sum(cell => cell.Value);

    /// <summary>Number of images predicted as a class that no label has.</summary>
    public int Outside => counts.Where(cell => !Classes.Contains(cell.Key.Predicted)).Sum(cell => cell.Value);

    /// <summary>Number of wrong predictions.</summary>
    public int Errors => total - Classes.Sum(Hits);

    /// <summary>Share of right predictions.</summary>
    public double Accuracy => (double)(total - Errors) / total;

    /// <summary>Mean over classes of the share of right ones among the predictions of that class; 0 where there are none.</summary>
    public double Precision => Classes.Average(PrecisionOf);

    /// <summary>Mean over classes of the share of a class that was predicted as it.</summary>
    public double Recall => Classes.Average(RecallOf);

    /// <summary>Mean over classes of the harmonic mean of precision and recall.</summary>
    public double F1 => Classes.Average(each => 2.0 * Hits(each) / (ImagesOf(each) + Predicted(each)));

    private double PrecisionOf(byte each) => Predicted(each) == 0 ? 0 : (double)Hits(each) / Predicted(each);

    private double RecallOf(byte each) => (double)Hits(each) / ImagesOf(each);

    private int Hits(byte each) => this[each, each];

    private int Predicted(byte each) => counts.Where(cell => cell.Key.Predicted == each).Sum(cell => cell.Value);
}
