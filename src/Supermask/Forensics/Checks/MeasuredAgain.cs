using System.Globalization;
using Supermask.Forensics.Printed;

namespace Supermask.Forensics.Checks;

/// <summary>Whether printed measurements come out when measured again.</summary>
public sealed class MeasuredAgain : ICheck
{
    private const string Hypothesis = "the printed statistics are those measured again here, all rounded or all cut off";

    /// <inheritdoc/>
    public string Id => "measured-again";

    /// <inheritdoc/>
    public string Method => "Measures again what the table is about and compares its statistics; here the sizes of the training images "
        + "saved as files.";

    /// <inheritdoc/>
    public string AppliesTo => "measurements";

    /// <inheritdoc/>
    public IEnumerable<CheckResult> Run(Dossier dossier) =>
        dossier.Paper.OfKind(TableKind.Measurements).Select(each => Run(each.Table, dossier.Measured));

    private static CheckResult Run(PrintedTable table, IReadOnlyDictionary<string, double> measured)
    {
        var printed = table.Printed("value").Index().Select(row => (Name: table.KeyOf(row.Index), Number: row.Item)).ToArray();
        if (measured.Count == 0)
        {
            return CheckResult.Open(table.Label, "Nothing was measured: the images are not there.", Hypothesis);
        }

        if (printed.FirstOrDefault(row => !measured.ContainsKey(row.Name)) is { Name: not null } unknown)
        {
            return CheckResult.Open(table.Label, $"'{unknown.Name}' was not measured.", Hypothesis);
        }

        var rounded = printed.Where(row => row.Number.IsRoundingOf(measured[row.Name])).ToArray();
        var cut = printed.Where(row => row.Number.IsCutOff(measured[row.Name])).ToArray();
        var best = rounded.Length >= cut.Length ? rounded : cut;
        var values = string.Join(", ", printed.Select(row => $"{row.Name} {Text(measured[row.Name])}"));
        return CheckResult.Compared(
            table.Label,
            $"Measured again: {values}. {rounded.Length} of {printed.Length} printed statistics are these rounded, {cut.Length} these cut off.",
            Hypothesis,
            [.. printed.Except(best).Select(row => new OddRow(
                table.Label, row.Name, $"{row.Number} is printed, {Text(measured[row.Name])} measured"))]);
    }

    private static string Text(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
