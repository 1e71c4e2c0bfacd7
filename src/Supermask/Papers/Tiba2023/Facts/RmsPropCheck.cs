using Supermask.Common;
using Supermask.Learning;
using Supermask.Networks;
using Supermask.Tasks;
using static TorchSharp.torch;

namespace Supermask.Papers.Tiba2023.Facts;

/// <summary>Whether a step of ours is one of the optimiser that the method names (3.5.2).</summary>
internal static class RmsPropCheck
{
    /// <summary>The number of trained values that a reference step leaves otherwise than a step of TorchSharp's RMSProp.</summary>
    /// <param name="plan">What both networks are made of; they start alike.</param>
    /// <param name="training">The learning rate.</param>
    /// <param name="batch">The images of the step.</param>
    public static int ValuesUnlikeThePackages(NetworkPlan plan, TrainingOptions training, ImageBatch batch)
    {
        using var scope = NewDisposeScope();
        using var learner = new MultitaskNetwork(plan, new Masking(), tasks: 1, Randomness.Root(0));
        using var twin = new MultitaskNetwork(plan, new Masking(), tasks: 1, Randomness.Root(0));
        using var step = new AutogradStep(learner, training, StepHooks.None);
        using var optimizer = optim.RMSProp(twin.parameters().Where(value => value.requires_grad), lr: training.LearningRate);
        step.Take(batch);
        twin.train();
        nn.functional.cross_entropy(twin.forward(batch.ToImages()), batch.ToLabels()).backward();
        optimizer.step();
        return learner.parameters().Zip(twin.parameters()).Sum(pair => (int)pair.First.ne(pair.Second).sum().item<long>());
    }
}
