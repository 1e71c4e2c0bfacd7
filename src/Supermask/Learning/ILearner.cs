using Supermask.Data;

namespace Supermask.Learning;

/// <summary>
/// One model that learns tasks in their order. It is handed the images of one task at a time and no others.
/// </summary>
public interface ILearner : IDisposable
{
    /// <summary>Learns a task, with all earlier tasks learned.</summary>
    /// <param name="task">Position of the task, from 0.</param>
    /// <param name="images">Its training images.</param>
    /// <param name="afterStep">Called after every step with the number of steps taken and of all steps.</param>
    TaskLosses Learn(int task, ImageSet images, Action<int, int> afterStep);

    /// <summary>Predicts images. It changes nothing.</summary>
    /// <param name="images">The images.</param>
    /// <param name="task">The task that they belong to; null where the test does not tell it.</param>
    /// <exception cref="NotSupportedException">The task is not told, and this learner cannot do without.</exception>
    Evaluation Predict(ImageSet images, int? task);

    /// <summary>Copies of every tensor that learning this task, the last one learned, has changed or added.</summary>
    LearnerState After(int task);

    /// <summary>Goes on from a task that was learned before by a learner of the same options and seed.</summary>
    /// <exception cref="InvalidDataException">The state does not fit this learner.</exception>
    void GoOnFrom(int task, LearnerState state);

    /// <summary>What is kept of a task for those who measure, by name. A learner that has learned nothing can be asked too.</summary>
    IEnumerable<Trace> TracesOf(int task);
}
