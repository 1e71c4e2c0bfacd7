using Supermask.Measuring.Survey;

namespace Supermask.Reporting.Topics;

/// <summary>Under what conditions a survey was made, in the line that its figures and tables carry.</summary>
internal static class SurveyConditions
{
    /// <summary>The line for numbers over so many seeds.</summary>
    /// <param name="survey">The survey.</param>
    /// <param name="seeds">The number of seeds of each number; at least one.</param>
    public static string Line(this MaskSurvey survey, IEnumerable<int> seeds) =>
        new Conditions(survey.Data, survey.IsStandIn, survey.Machine) { Date = survey.Date }.Line([.. seeds]);
}
