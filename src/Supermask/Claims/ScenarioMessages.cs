using System.Text.Json;

namespace Supermask.Claims;

/// <summary>
/// Reads what a report shows of a test run from its Cucumber Messages: the scenarios with their steps and how long each took.
/// One JSON object a line (https://github.com/cucumber/messages).
/// </summary>
internal sealed class ScenarioMessages
{
    private readonly Dictionary<string, string> features = [];
    private readonly Dictionary<string, string> keywords = [];
    private readonly Dictionary<string, JsonElement> pickles = [];
    private readonly Dictionary<string, JsonElement> cases = [];
    private readonly Dictionary<string, string> started = [];
    private readonly Dictionary<(string Started, string Step), JsonElement> results = [];

    private ScenarioMessages(string path)
    {
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0))
        {
            using var document = JsonDocument.Parse(line);
            var message = document.RootElement.EnumerateObject().Single();
            Take(message.Name, message.Value.Clone());
        }
    }

    /// <summary>The scenarios of a test run, in the order in which they began.</summary>
    /// <param name="path">The file; where there is none, there are no scenarios.</param>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    public static IReadOnlyList<RanScenario> Read(string path)
    {
        if (!File.Exists(path))
        {
            return [];
        }

        try
        {
            var messages = new ScenarioMessages(path);
            return [.. messages.started.Select(test => messages.Scenario(test.Key, test.Value))];
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new InvalidDataException(
                $"{path} holds no whole messages of a test run: {problem.Message} Likely cause: it was edited, or the disk was full. "
                + "To mend it: rm -r reports/evidence, then make reproduce.",
                problem);
        }
    }

    private void Take(string kind, JsonElement value)
    {
        switch (kind)
        {
            case "gherkinDocument":
                features[Text(value, "uri")] = Text(value.GetProperty("feature"), "name");
                NoteKeywords(value);
                break;
            case "pickle":
                pickles[Text(value, "id")] = value;
                break;
            case "testCase":
                cases[Text(value, "id")] = value;
                break;
            case "testCaseStarted":
                started[Text(value, "id")] = Text(value, "testCaseId");
                break;
            case "testStepFinished":
                results[(Text(value, "testCaseStartedId"), Text(value, "testStepId"))] = value.GetProperty("testStepResult");
                break;
        }
    }

    // Steps stand at different depths, in backgrounds, rules and scenarios; whatever has an id and a keyword is noted.
    private void NoteKeywords(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            element.EnumerateArray().ToList().ForEach(NoteKeywords);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (element.TryGetProperty("id", out var id) && element.TryGetProperty("keyword", out var keyword))
            {
                keywords[id.GetString()!] = keyword.GetString()!.Trim();
            }

            element.EnumerateObject().ToList().ForEach(property => NoteKeywords(property.Value));
        }
    }

    private RanScenario Scenario(string startedId, string caseId)
    {
        var test = cases[caseId];
        var pickle = pickles[Text(test, "pickleId")];
        var steps = pickle.GetProperty("steps").EnumerateArray().ToDictionary(step => Text(step, "id"));
        return new RanScenario(
            features[Text(pickle, "uri")],
            Text(pickle, "name"),
            [.. pickle.GetProperty("tags").EnumerateArray().Select(tag => Text(tag, "name").TrimStart('@'))],
            [.. from step in test.GetProperty("testSteps").EnumerateArray()
                where step.TryGetProperty("pickleStepId", out _) && results.ContainsKey((startedId, Text(step, "id")))
                select Step(steps[Text(step, "pickleStepId")], results[(startedId, Text(step, "id"))])]);
    }

    private ScenarioStep Step(JsonElement step, JsonElement result)
    {
        var argument = step.TryGetProperty("argument", out var given) ? given : default;
        var duration = result.GetProperty("duration");
        return new ScenarioStep(
            keywords[step.GetProperty("astNodeIds")[0].GetString()!],
            Text(step, "text"),
            argument.ValueKind == JsonValueKind.Object && argument.TryGetProperty("docString", out var text)
                ? Text(text, "content")
                : "",
            argument.ValueKind == JsonValueKind.Object && argument.TryGetProperty("dataTable", out var table) ? Rows(table) : [],
            Text(result, "status").ToLowerInvariant(),
            duration.GetProperty("seconds").GetInt64() + (1e-9 * duration.GetProperty("nanos").GetInt64()));
    }

    private static string[][] Rows(JsonElement table) =>
    [
        .. table.GetProperty("rows").EnumerateArray().Select(row =>
            row.GetProperty("cells").EnumerateArray().Select(cell => Text(cell, "value")).ToArray()),
    ];

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
