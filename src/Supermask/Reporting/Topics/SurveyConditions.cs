using Supermask.Measuring.Survey;

namespace Supermask.Reporting.Topics;

/// <summary>Under what conditions a survey was made, in the line that its figures and tables carry.</summary>
internal static class SurveyConditions
{
    /// <summary>The line for numbers about these networks.</summary>
    /// <param name="survey">The survey.</param>
    /// <param name="numbers">The networks of each number, and its number of seeds; at least one.</param>
    public static string Line(this MaskSurvey survey, IReadOnlyCollection<(SurveyedNetwork Network, int Seeds)> numbers) =>
        Conditions.OfEach(survey.Data, survey.IsStandIn, [.. numbers.Select(number => (number.Network.Machine, number.Network.Date))])
            .Line([.. numbers.Select(number => number.Seeds)]);
}
