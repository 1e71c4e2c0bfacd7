using System.Globalization;
using System.Text;

namespace Supermask.Harness;

/// <summary>A scenario as its reader knows it, with a mark at each step: the output of its test.</summary>
internal sealed class Transcript
{
    private readonly StringBuilder text = new();

    public Transcript(FeatureDocument document, Pickle pickle) => text.AppendLine(CultureInfo.InvariantCulture, $"""

        Feature: {document.Document.Feature.Name}
          {document.ScenarioOf(pickle).Scenario.Keyword}: {pickle.Name}
          {document.Document.Uri}:{pickle.Location.Line}

        """);

    /// <summary>Hooks are shown only where they wrote something or failed.</summary>
    public void Add(PlannedStep step, StepOutcome outcome, IReadOnlyList<string> output)
    {
        if (step.Step is null && !outcome.IsFailure && output.Count == 0)
        {
            return;
        }

        text.AppendLine($"    {Mark(outcome.Status)} {step.Text}{Remark(outcome)}");
        foreach (var line in Argument(step.Step?.Argument).Concat(output))
        {
            text.Append(' ', 8).AppendLine(line);
        }
    }

    public override string ToString() => text.ToString();

    private static char Mark(TestStepResultStatus status) => status switch
    {
        TestStepResultStatus.PASSED => '✓',
        TestStepResultStatus.SKIPPED => '-',
        TestStepResultStatus.FAILED => '✗',
        _ => '?',
    };

    private static string Remark(StepOutcome outcome) => outcome.Status != TestStepResultStatus.PASSED
        ? $"   ({outcome.Status.ToString().ToLowerInvariant()})"
        : outcome.Duration.TotalSeconds < 0.1 ? ""
        : string.Create(CultureInfo.InvariantCulture, $"   ({outcome.Duration.TotalSeconds:0.0} s)");

    private static IEnumerable<string> Argument(PickleStepArgument? argument) => argument switch
    {
        { DataTable: { } table } => Rows(table),
        { DocString: { } doc } => ["\"\"\"", .. doc.Content.Split('\n'), "\"\"\""],
        _ => [],
    };

    private static IEnumerable<string> Rows(PickleTable table)
    {
        var widths = Enumerable.Range(0, table.Rows[0].Cells.Count).Select(i => table.Rows.Max(row => row.Cells[i].Value.Length));
        return table.Rows.Select(row => $"| {string.Join(" | ", row.Cells.Zip(widths, (cell, width) => cell.Value.PadRight(width)))} |");
    }
}
