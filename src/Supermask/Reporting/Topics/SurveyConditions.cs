using Supermask.Measuring.Survey;

namespace Supermask.Reporting.Topics;

/// <summary>Under what conditions a survey was made, in the line that its figures and tables carry.</summary>
internal static class SurveyConditions
{
    /// <summary>The line for numbers about these networks.</summary>
    /// <param name="survey">The survey.</param>
    /// <param name="numbers">The networks of each number, and its number of seeds; at least one.</param>
    public static string Line(this MaskSurvey survey, IReadOnlyCollection<(SurveyedNetwork Network, int Seeds)> numbers) =>
        new Conditions(survey.Data, survey.IsStandIn, Each(numbers, network => network.Machine)) { Date = Each(numbers, network => network.Date) }
            .Line([.. numbers.Select(number => number.Seeds)]);

    // Parts may have been surveyed elsewhere, or before.
    private static string Each(IEnumerable<(SurveyedNetwork Network, int Seeds)> numbers, Func<SurveyedNetwork, string> part) =>
        string.Join(" and ", numbers.Select(number => part(number.Network)).Distinct().Order(StringComparer.Ordinal));
}
