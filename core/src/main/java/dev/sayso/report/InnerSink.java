package dev.sayso.report;

/** Takes what is read from something inside an input, and hands it on with the input's path and the place in it. */
final class InnerSink implements ReportSink {

    private final String path;
    private final long number;
    private final String place;
    private final boolean cut;
    private final ReportSink outer;

    /**
     * @param number which of the things in the input it is, from 1
     * @param place for people, behind the reason of a problem
     * @param cut whether it is known that this is not all of it
     */
    InnerSink(String path, long number, String place, boolean cut, ReportSink outer) {
        this.path = path;
        this.number = number;
        this.place = place;
        this.cut = cut;
        this.outer = outer;
    }

    @Override
    public void report(Report report, long line) {
        Details details = report.details().withPath(path);
        outer.report(report.with(cut ? details.withKind(ReportKind.STUB) : details), number);
    }

    @Override
    public void problem(InputProblem problem) {
        outer.problem(new InputProblem(
                path, number, null, problem.kind(), "record " + number + ": " + problem.reason() + place));
    }

    @Override
    public void passedOver(String ignored, String what) {
        outer.passedOver(path, what);
    }
}
