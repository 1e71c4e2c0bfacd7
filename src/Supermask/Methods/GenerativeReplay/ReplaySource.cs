using Supermask.Common;
using Supermask.Learning.Trained;
using TorchSharp;
using static TorchSharp.torch;

namespace Supermask.Methods.GenerativeReplay;

/// <summary>The generator and the network as the task before left them, which stay so while a task is learned.</summary>
/// <param name="generator">A copy of the generator; disposed with the source.</param>
/// <param name="solver">A copy of the network, which names classes that earlier tasks have shown; disposed with the source.</param>
/// <param name="method">The options.</param>
/// <param name="draws">What is made up is drawn from here.</param>
internal sealed class ReplaySource(VariationalAutoencoder generator, HeadedModel solver, GenerativeReplayMethod method, Draws draws)
    : IDisposable
{
    private static readonly Scalar None = Scalars.Of(0.0);

    /// <summary>Images that the generator makes up, pixels between 0 and 1, <c>[count, inputs]</c>.</summary>
    public Tensor Generate(int count) => generator.Generate(count, draws);

    /// <summary>
    /// The loss of a network on images that were made up, a scalar: how far it is from what the one before makes of them. Of tasks
    /// with heads of their own it is the mean over all earlier heads, as an image that was made up belongs to no task.
    /// </summary>
    /// <param name="student">The network that learns.</param>
    /// <param name="images">The images as networks see them, <c>[batch, inputs]</c>.</param>
    /// <param name="task">The task that is learned.</param>
    public Tensor LossOf(HeadedModel student, Tensor images, int task)
    {
        using var scope = NewDisposeScope();
        var heads = student.Use == HeadUse.OfEachTask ? Enumerable.Range(0, task).ToArray() : [0];
        var (features, wanted) = (student.Network.Features(images), TeachersFeatures(images));
        return heads.Select(head => Between(wanted, student, features, head))
            .Aggregate((sum, next) => sum.Plus(next)).DividedBy(heads.Length).MoveToOuterDisposeScope();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        generator.Dispose();
        solver.Dispose();
    }

    private Tensor TeachersFeatures(Tensor images)
    {
        using var _ = no_grad();
        return solver.Network.Features(images);
    }

    private Tensor Between(Tensor wanted, HeadedModel student, Tensor features, int head)
    {
        var tasks = Enumerable.Repeat(head, (int)features.shape[0]).ToArray();
        var (teachers, students) = (solver.LogitsOf(wanted, tasks).detach(), student.LogitsOf(features, tasks));
        if (method.Targets == ReplayTargets.Labels)
        {
            return nn.functional.cross_entropy(students, teachers.argmax(1));
        }

        // Classes that no task has shown yet have no probability, of which the logarithm says nothing.
        var found = nn.functional.log_softmax(students.DividedBy(method.Temperature), 1);
        var probabilities = teachers.DividedBy(method.Temperature).softmax(1);
        return found.masked_fill(found.isneginf(), None).mul(probabilities).sum(1).mean().neg();
    }
}
