using Supermask.Data;
using Supermask.Masks;
using Supermask.Tasks;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Training;

/// <summary>
/// Trains the masks of one task, in the same way for the classic and the novel approach (3.5.2, 3.5.4): the definition
/// that faster ways of doing the same are checked against.
/// </summary>
public sealed class TaskTrainer(TrainingOptions options)
{
    /// <summary>
    /// Trains the selected task for all epochs with a new RMSprop.
    /// </summary>
    /// <param name="network">The network, whose task has been selected.</param>
    /// <param name="data">Training images of the task.</param>
    /// <param name="random">The stream of this seed and task; each epoch shuffles from its own stream below.</param>
    /// <param name="afterStep">Called after every step.</param>
    public TaskLosses Train(MultitaskNetwork network, TaskTensors data, Randomness random, Action afterStep)
    {
        network.train();
        // Without gradients the scores of other tasks are left out of every step.
        network.zero_grad(set_to_none: true);
        using var optimizer = NewOptimizer(network, options);
        var losses = new List<float>();
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            using var order = ShuffledOrder(data.Count, random.Derive("shuffle", epoch));
            for (var start = 0; start < data.Count; start += options.BatchSize)
            {
                using var scope = NewDisposeScope();
                var rows = order.slice(0, start, Math.Min(start + options.BatchSize, data.Count), 1);
                losses.Add(Step(network, optimizer, data.Images.index_select(0, rows), data.Labels.index_select(0, rows)));
                afterStep();
            }
        }

        return new TaskLosses([.. losses], losses.Count / options.Epochs);
    }

    /// <summary>RMSprop over everything that requires a gradient, with PyTorch's defaults (A12).</summary>
    public static RMSProp NewOptimizer(MultitaskNetwork network, TrainingOptions options) =>
        optim.RMSProp(network.parameters().Where(parameter => parameter.requires_grad), lr: options.LearningRate);

    /// <summary>One step: forward, cross-entropy, zero gradients, backward, update (3.5.2, Eq. 36-37).</summary>
    /// <param name="network">The network in training mode.</param>
    /// <param name="optimizer">The optimiser of this task.</param>
    /// <param name="images">A batch, <c>[batch, 784]</c>.</param>
    /// <param name="labels">Its labels, <c>[batch]</c>.</param>
    /// <returns>The mean cross-entropy of the batch, before the update.</returns>
    public static float Step(MultitaskNetwork network, RMSProp optimizer, Tensor images, Tensor labels)
    {
        using var logits = network.forward(images);
        using var loss = nn.functional.cross_entropy(logits, labels);
        optimizer.zero_grad();
        loss.backward();
        optimizer.step();
        return loss.item<float>();
    }

    /// <summary>The order in which an epoch takes the training images, <c>[count]</c> (3.4.3).</summary>
    public static Tensor ShuffledOrder(int count, Randomness random)
    {
        using var generator = random.Generator();
        return randperm(count, int64, generator: generator);
    }
}
