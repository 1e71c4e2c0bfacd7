using Supermask.Data;

namespace Supermask.Learning.Trained;

/// <summary>A task about to be learned.</summary>
/// <param name="Task">Its position, from 0.</param>
/// <param name="Images">Its training images.</param>
/// <param name="Steps">Steps that will be taken.</param>
/// <param name="StepsOfEpoch">Steps of one epoch over all images that are studied.</param>
public sealed record TaskStart(int Task, ImageSet Images, int Steps, int StepsOfEpoch);
