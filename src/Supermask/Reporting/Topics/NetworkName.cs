using Supermask.Measuring;
using Supermask.Measuring.Survey;

namespace Supermask.Reporting.Topics;

/// <summary>What networks of all papers are called beside each other.</summary>
internal static class NetworkName
{
    private const string UsualSequence = "permuted";

    /// <summary>How names leave out what most have in common.</summary>
    public const string Note = "Networks learn permuted tasks where no others are named.";

    /// <summary>The networks of a survey.</summary>
    public static string Of(SurveyedNetwork network) => Of(network.Method, network.Name, network.Sequence);

    /// <summary>The networks of a row of the table of methods.</summary>
    public static string Of(MethodRow row) => Of(row.Method, row.Setting, row.Sequence);

    // Many a name tells the method or the tasks by itself.
    private static string Of(string method, string name, string sequence) =>
        (Has(name, method) ? name : $"{method}, {name}") + (sequence == UsualSequence || Has(name, sequence) ? "" : $", {sequence}");

    private static bool Has(string name, string word) => name.Contains(word, StringComparison.OrdinalIgnoreCase);
}
