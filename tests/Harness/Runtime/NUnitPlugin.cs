using NUnit.Framework;
using Reqnroll.Infrastructure;
using Reqnroll.Plugins;
using Reqnroll.Tracing;
using Reqnroll.UnitTestProvider;

[assembly: RuntimePlugin(typeof(Supermask.Harness.NUnitPlugin))]

namespace Supermask.Harness;

/// <summary>Joins Reqnroll to NUnit, as the package Reqnroll.NUnit does.</summary>
public sealed class NUnitPlugin : IRuntimePlugin
{
    private const string Name = "nunit";

    /// <inheritdoc/>
    public void Initialize(
        RuntimePluginEvents runtimePluginEvents,
        RuntimePluginParameters runtimePluginParameters,
        UnitTestProviderConfiguration unitTestProviderConfiguration)
    {
        unitTestProviderConfiguration.UseUnitTestProvider(Name);
        runtimePluginEvents.ConfigurationDefaults += (_, e) =>
            e.ReqnrollConfiguration.AdditionalStepAssemblies.Add(typeof(DefinitionsFirst).Assembly.GetName().Name);
        runtimePluginEvents.RegisterGlobalDependencies += (_, e) => e.ObjectContainer.RegisterTypeAs<Outcomes, IUnitTestRuntimeProvider>(Name);
        runtimePluginEvents.CustomizeTestThreadDependencies += (_, e) =>
        {
            e.ObjectContainer.RegisterTypeAs<Output, ITraceListener>();
            e.ObjectContainer.RegisterTypeAs<Attachments, IReqnrollAttachmentHandler>();
        };
    }

    private sealed class Outcomes : IUnitTestRuntimeProvider
    {
        public void TestPending(string message) => Assert.Fail(message);

        public void TestInconclusive(string message) => Assert.Inconclusive(message);

        public void TestIgnore(string message) => Assert.Ignore(message);

        public ScenarioExecutionStatus? DetectExecutionStatus(Exception exception) => exception switch
        {
            SuccessException => ScenarioExecutionStatus.OK,
            IgnoreException or InconclusiveException => ScenarioExecutionStatus.Skipped,
            _ => null,
        };
    }

    private sealed class Output : ITraceListener
    {
        public void WriteTestOutput(string message) => TestContext.Out.WriteLine(message);

        public void WriteToolOutput(string message) => TestContext.Out.WriteLine("-> " + message);
    }

    private sealed class Attachments : IReqnrollAttachmentHandler
    {
        public void AddAttachment(string filePath) => TestContext.AddTestAttachment(filePath);
    }
}
