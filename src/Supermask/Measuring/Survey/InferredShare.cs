using System.Text.Json.Serialization;
using Supermask.Measuring.Statistics;

namespace Supermask.Measuring.Survey;

/// <summary>In how many decisions the task was inferred rightly, on the networks of one arm.</summary>
/// <param name="Network">The networks.</param>
/// <param name="Tasks">How many tasks there are to choose from.</param>
/// <param name="Images">Images that decide together.</param>
/// <param name="Rule">How the task is found.</param>
/// <param name="Objective">What is made small.</param>
/// <param name="Norms">What batch norm does while masks are mixed; empty in a network without.</param>
/// <param name="Decisions">Decisions taken on each network.</param>
/// <param name="Values">The share of right decisions in percent, one value a seed.</param>
public sealed record InferredShare(
    SurveyedNetwork Network, int Tasks, int Images, string Rule, string Objective, string Norms, int Decisions, IReadOnlyList<double> Values)
{
    /// <summary>The mean over seeds, with its interval.</summary>
    [JsonIgnore]
    public Interval Interval => Interval.Of(Values, Shape.Skewed, ValueBounds.PercentOf(Decisions));

    /// <summary>What a trial gives on networks, by the same decisions as scenarios ask it.</summary>
    /// <param name="study">The networks.</param>
    /// <param name="trial">The trial.</param>
    /// <param name="workers">Networks looked at side by side.</param>
    public static InferredShare Of(RunStudy study, InferenceTrial trial, int workers)
    {
        var network = SurveyedNetwork.Of(study);
        return new(
            network, trial.Tasks, trial.Images, trial.Rule.Name, trial.Objective.Name,
            network.HasBatchNorm ? trial.Norms.Name : "", trial.DecisionsOn(study), trial.On(study, workers).Values);
    }
}
