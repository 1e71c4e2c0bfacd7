using Supermask.Common;
using Supermask.Forensics.Printed;

namespace Supermask.Forensics.Checks;

/// <summary>
/// Whether each accuracy is that of a whole number of errors: the GRIM test (Brown and Heathers 2017).
/// </summary>
public sealed class WholeErrors : ICheck
{
    private const string Hypothesis = "each accuracy is a whole number of right images over all images, rounded";

    // Where an arbitrary table would pass with this probability, passing says nothing.
    private const double NoPower = 0.5;

    /// <inheritdoc/>
    public string Id => "whole-errors";

    /// <inheritdoc/>
    public string Method => "Looks for a whole number of errors that gives each printed accuracy.";

    /// <inheritdoc/>
    public string AppliesTo => "metrics with class sizes";

    /// <inheritdoc/>
    public IEnumerable<CheckResult> Run(Dossier dossier) =>
        from each in dossier.Paper.OfKind(TableKind.Metrics)
        select each.Entry.Classes.Length > 0
            ? Run(each.Table, [.. dossier.Paper.ClassesOf(each.Entry).Select(classes => classes.Sum())])
            : CheckResult.Open(each.Table.Label, "It names no classes, so that the numbers of images are not known.", Hypothesis);

    /// <summary>The numbers of errors among so many images that give a printed accuracy in percent.</summary>
    internal static IEnumerable<int> Errors(PrintedNumber percent, int images)
    {
        var (from, to) = (images * (1 - (percent.High / 100)), images * (1 - (percent.Low / 100)));
        for (var errors = Math.Max(0, (int)Math.Floor(from)); errors <= Math.Min(images, (int)Math.Ceiling(to)); errors++)
        {
            if (percent.IsRoundingOf(100.0 * (images - errors) / images))
            {
                yield return errors;
            }
        }
    }

    private static CheckResult Run(PrintedTable table, int[] images)
    {
        var accuracies = table.Column("accuracy_percent", 0, 100);
        var rows = accuracies.Index().Where(row => !Errors(row.Item, images[row.Index]).Any()).Select(row => new OddRow(
            table.Label, table.KeyOf(row.Index), $"no number of errors among {images[row.Index]} images gives {row.Item} %")).ToArray();
        var lucky = accuracies.Zip(images, (accuracy, count) => Math.Min(1, count * 2 * accuracy.HalfUnit / 100))
            .Aggregate((one, other) => one * other);
        var passed = $"{accuracies.Count - rows.Length} of {accuracies.Count} accuracies are those of whole numbers of errors; arbitrary "
            + $"ones would all pass with probability {lucky.Show()}.";
        if (rows.Length == 0 && lucky > NoPower)
        {
            return CheckResult.Open(table.Label, $"{passed} The images are too many, or the digits too few, to tell.", Hypothesis);
        }

        var errors = accuracies.Zip(images, (accuracy, count) => Errors(accuracy, count).ToArray()).ToArray();
        var total = errors.All(each => each.Length == 1) ? $" They are {errors.Sum(each => each[0])} errors in all." : "";
        return CheckResult.Exact(table.Label, passed + total, Hypothesis, rows);
    }
}
