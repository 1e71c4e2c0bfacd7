using Supermask.Common;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Networks;
using TorchSharp;
using static TorchSharp.torch;

namespace Supermask.Measuring.TimeParts;

/// <summary>
/// RMSprop over the scores of ten tasks beside one. Before version 2.0 PyTorch's optimisers set gradients to zero where they
/// now drop them: once a task is learned its scores have gradients, all of them zero, and every later step goes over them too.
/// </summary>
/// <param name="Variant">Name of the variant; the time of a step is the same for all of them.</param>
public sealed record OptimisingLearnedTasks(string Variant) : TimePart(Variant)
{
    /// <inheritdoc/>
    public override string Name => "time a step of optimising nine learned tasks too";

    /// <inheritdoc/>
    public override string Meaning =>
        "The time of an RMSprop step over the scores of ten tasks, of which nine have zero gradients, less that over the scores of one.";

    /// <inheritdoc/>
    public override IPartAtWork Start(Dataset data, NetworkPlan network) =>
        new Optimiser([.. network.Layers.OfType<LayerPlan.Linear>()], Tasks.Count);

    private sealed class Optimiser : IPartAtWork
    {
        private static readonly Scalar Kept = Scalars.Of(0.99);
        private static readonly Scalar Added = Scalars.Of(1 - 0.99);
        private static readonly Scalar Epsilon = Scalars.Of(1e-8);
        private static readonly Scalar Backwards = Scalars.Of(-new TrainingOptions().LearningRate);

        private readonly Trained[] values;
        private readonly int valuesOfTask;

        public Optimiser(LayerPlan.Linear[] layers, int tasks)
        {
            using var _ = no_grad();
            valuesOfTask = layers.Length;
            values = [.. Enumerable.Range(0, tasks).SelectMany(task => layers.Select(layer => new Trained(layer, isLearned: task > 0)))];
        }

        public double Doing() => Step(values.Length);

        public double LeavingOut() => Step(valuesOfTask);

        public void Dispose()
        {
            foreach (var value in values)
            {
                value.Dispose();
            }
        }

        // The gradients of learned tasks are set to zero before every step; those of the present one would be found anew.
        private double Step(int count) => SecondsOf(() =>
        {
            using var _ = no_grad();
            foreach (var value in values.AsSpan(0, count))
            {
                using var scope = NewDisposeScope();
                if (value.IsLearned)
                {
                    value.Gradient.zero_();
                }

                value.Square.mul_(Kept).addcmul_(value.Gradient, value.Gradient, Added);
                value.Scores.addcdiv_(value.Gradient, value.Square.sqrt().add_(Epsilon, Scalars.One), Backwards);
            }
        });
    }

    private sealed class Trained(LayerPlan.Linear layer, bool isLearned) : IDisposable
    {
        public bool IsLearned => isLearned;

        public Tensor Scores { get; } = rand(layer.Outputs, layer.Inputs);

        public Tensor Gradient { get; } = isLearned ? zeros(layer.Outputs, layer.Inputs) : rand(layer.Outputs, layer.Inputs);

        public Tensor Square { get; } = zeros(layer.Outputs, layer.Inputs);

        public void Dispose()
        {
            Scores.Dispose();
            Gradient.Dispose();
            Square.Dispose();
        }
    }
}
