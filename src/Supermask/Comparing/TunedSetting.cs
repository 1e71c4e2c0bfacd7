namespace Supermask.Comparing;

/// <summary>What one setting reached on the tasks for tuning, by images that are held out of the training images.</summary>
/// <param name="Stream">Name of the stream.</param>
/// <param name="Scenario">Whether the test tells the task: by task, by domain or by class.</param>
/// <param name="Entrant">Name of the method.</param>
/// <param name="Setting">The setting in words.</param>
/// <param name="Accuracy">Mean accuracy of all tasks after the last, in percent.</param>
public sealed record TunedSetting(string Stream, string Scenario, string Entrant, string Setting, double Accuracy);
