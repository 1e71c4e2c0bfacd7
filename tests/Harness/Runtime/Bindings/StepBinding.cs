using System.Text.RegularExpressions;

namespace Supermask.Harness;

/// <summary>A step definition: an expression and the method to call with its groups.</summary>
internal sealed record StepBinding(string Id, BindingMethod Method, PickleStepType Type, Regex Expression)
{
    public bool Accepts(PickleStep step) =>
        (Type == PickleStepType.UNKNOWN || step.Type == PickleStepType.UNKNOWN || Type == step.Type)
        && Expression.IsMatch(step.Text);

    /// <summary>The groups that took part in the match, as Cucumber Messages show them.</summary>
    public IEnumerable<StepMatchArgument> ArgumentsOf(PickleStep step) =>
        from found in Expression.Match(step.Text).Groups.Values.Skip(1)
        where found.Success
        select new StepMatchArgument(new Io.Cucumber.Messages.Types.Group([], found.Index, found.Value), null);

    public async Task InvokeAsync(PickleStep step, ArgumentConverter converter, ObjectContainer container)
    {
        object? below = step.Argument switch
        {
            { DataTable: { } table } => ToDataTable(table),
            { DocString: { } text } => text.Content,
            _ => null,
        };
        List<object> values = [.. Expression.Match(step.Text).Groups.Values.Skip(1).Select(group => group.Value)];
        values.AddRange(below is null ? [] : [below]);
        if (values.Count != Method.Parameters.Count)
        {
            throw new StepProblemException(
                $"{Method} takes {Method.Parameters.Count} arguments, but the step has {values.Count}: "
                + "one for each group of its expression, and one for a table or a doc string below it.");
        }

        var arguments = new object?[values.Count];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = await converter.ConvertAsync(values[i], Method.Parameters[i], container);
        }

        await Method.InvokeAsync(container, arguments);
    }

    private static DataTable ToDataTable(PickleTable table)
    {
        var rows = table.Rows.Select(row => row.Cells.Select(cell => cell.Value).ToArray()).ToList();
        var result = new DataTable(rows[0]);
        rows.Skip(1).ToList().ForEach(row => result.AddRow(row));
        return result;
    }
}
