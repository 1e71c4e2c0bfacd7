using Supermask.Forensics.Printed;

namespace Supermask.Forensics.Counts;

/// <summary>Printed metrics of one task in percent.</summary>
internal sealed record RowMetrics(PrintedNumber Precision, PrintedNumber Recall, PrintedNumber F1, PrintedNumber Accuracy)
{
    /// <inheritdoc/>
    public override string ToString() => $"precision {Precision}, recall {Recall}, F1 {F1}, accuracy {Accuracy}";
}

/// <summary>Images of two classes of which so many are taken for the other class, and so many for none of the two.</summary>
/// <param name="FirstAsSecond">Images of the first class taken for the second.</param>
/// <param name="SecondAsFirst">Images of the second class taken for the first.</param>
/// <param name="FirstOutside">Images of the first class taken for another.</param>
/// <param name="SecondOutside">Images of the second class taken for another.</param>
internal readonly record struct TwoClassErrors(int FirstAsSecond, int SecondAsFirst, int FirstOutside, int SecondOutside)
{
    /// <summary>Images taken for neither class.</summary>
    public int Outside => FirstOutside + SecondOutside;
}

/// <summary>
/// The confusion matrices of two classes that give printed metrics. A network with more outputs may predict other classes
/// as well. Averages are then over the two classes, or over these and as many others as were predicted, whose metrics are
/// all 0: a program that takes its classes from the predictions averages so.
/// </summary>
/// <param name="First">Images of the first class.</param>
/// <param name="Second">Images of the second class.</param>
/// <param name="Others">How many other classes can be predicted.</param>
internal sealed record TwoClasses(int First, int Second, int Others)
{
    private const double Slack = 1e-6;

    private int Images => First + Second;

    /// <summary>A bound on what has to be tried for a row of metrics.</summary>
    public double CostOf(RowMetrics row)
    {
        var share = Images / 100.0;
        var errors = Math.Min(First, (share * (100 - row.Accuracy.Low)) + 1);
        return ((share * (row.Accuracy.High - row.Accuracy.Low)) + 2) * errors * (Others > 0 ? errors : 1);
    }

    /// <summary>The matrices that give a row of metrics; those with no prediction of another class come first.</summary>
    public IEnumerable<TwoClassErrors> Of(RowMetrics row) =>
        Of(row, mayBeOutside: false).Concat(Others > 0 ? Of(row, mayBeOutside: true).Where(errors => errors.Outside > 0) : []);

    private IEnumerable<TwoClassErrors> Of(RowMetrics row, bool mayBeOutside) =>
        from errors in Checks.WholeErrors.Errors(row.Accuracy, Images)
        from ofFirst in Between(Math.Max(0, errors - Second), Math.Min(First, errors))
        let recall = 50 * (Share(First - ofFirst, First) + Share(Second - errors + ofFirst, Second))
        from averaged in Between(2, mayBeOutside ? 2 + Math.Min(Others, errors) : 2)
        where row.Recall.IsRoundingOf(recall * 2 / averaged)
        from found in Of(row, ofFirst, errors - ofFirst, averaged, mayBeOutside)
        select found;

    // Errors of each class are known; precision leaves few numbers of the second class's for each number of the first's.
    private IEnumerable<TwoClassErrors> Of(RowMetrics row, int ofFirst, int ofSecond, int averaged, bool mayBeOutside)
    {
        var (hits, others, scale) = (First - ofFirst, Second - ofSecond, averaged / 2.0);
        foreach (var first in Between(mayBeOutside ? 0 : ofFirst, ofFirst))
        {
            var rest = Share(others, others + first);
            var fewest = Fewest(hits, (row.Precision.High * scale / 50) - rest);
            var most = Most(hits, (row.Precision.Low * scale / 50) - rest, ofSecond);
            foreach (var second in Between(Math.Max(mayBeOutside ? 0 : ofSecond, fewest), Math.Min(ofSecond, most)))
            {
                var errors = new TwoClassErrors(first, second, ofFirst - first, ofSecond - second);
                var precision = 50 * (Share(hits, hits + second) + rest);
                var f1 = 50 * (Share(2 * hits, First + hits + second) + Share(2 * others, Second + others + first));
                if (errors.Outside >= averaged - 2 && row.Precision.IsRoundingOf(precision / scale) && row.F1.IsRoundingOf(f1 / scale))
                {
                    yield return errors;
                }
            }
        }
    }

    // The fewest wrong predictions of a class whose precision is at most so large, and the most where it is at least so large.
    private static int Fewest(int hits, double precision) =>
        hits == 0 || precision >= 1 ? 0 : precision <= 0 ? int.MaxValue : (int)Math.Min(int.MaxValue, Math.Floor((hits / precision) - hits - Slack));

    private static int Most(int hits, double precision, int most) =>
        hits == 0 || precision <= 0 ? most : (int)Math.Min(most, Math.Ceiling((hits / precision) - hits + Slack));

    private static IEnumerable<int> Between(int from, int to) => Enumerable.Range(from, Math.Max(0, to - from + 1));

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
