using Reqnroll.Bindings;

namespace Supermask.Harness;

/// <summary>A step of a scenario, with its keyword as it is written and its place (file:line).</summary>
internal sealed record PlannedStep(PickleStep Step, string Keyword, string Place)
{
    public string Text => Keyword + Step.Text;

    private string? DocString => Step.Argument?.DocString?.Content;

    private DataTable? Table
    {
        get
        {
            if (Step.Argument?.DataTable is not { } cells)
            {
                return null;
            }

            var rows = cells.Rows.Select(row => row.Cells.Select(cell => cell.Value).ToArray()).ToList();
            var table = new DataTable(rows[0]);
            rows.Skip(1).ToList().ForEach(row => table.AddRow(row));
            return table;
        }
    }

    public Task RunAsync(ITestRunner runner) => Step.Type switch
    {
        PickleStepType.CONTEXT => runner.GivenAsync(Step.Text, DocString, Table, Keyword),
        PickleStepType.ACTION => runner.WhenAsync(Step.Text, DocString, Table, Keyword),
        PickleStepType.OUTCOME => runner.ThenAsync(Step.Text, DocString, Table, Keyword),
        _ => runner.AndAsync(Step.Text, DocString, Table, Keyword),
    };

    /// <summary>The step as Reqnroll looks for its definition.</summary>
    public StepInstance Instance(ScenarioContext scenario, FeatureContext feature)
    {
        var (type, keyword) = Step.Type switch
        {
            PickleStepType.ACTION => (StepDefinitionType.When, StepDefinitionKeyword.When),
            PickleStepType.OUTCOME => (StepDefinitionType.Then, StepDefinitionKeyword.Then),
            _ => (StepDefinitionType.Given, StepDefinitionKeyword.Given),
        };
        return new(type, keyword, Keyword, Step.Text, DocString, Table, new StepContext(feature.FeatureInfo, scenario.ScenarioInfo));
    }
}
