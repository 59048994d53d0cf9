package dev.goodword;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.goodword.shared.Columns;
import dev.goodword.shared.Transactions;
import dev.goodword.shared.WaitingWork;
import dev.goodword.shared.Work;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes waiting work from the scheduler's table in a transaction that ends with the work:
 * the scheduler itself sees it waiting or gone, and what fails is back where it was.
 */
@Component
class WaitingRuns implements WaitingWork {

	private static final Logger log = LoggerFactory.getLogger(WaitingRuns.class);

	private static final String OF_TASK = """
			 from scheduled_tasks where task_name = :name and task_instance >= :first and task_instance < :behind
			and picked = false""";

	private final JdbcClient database;

	private final Transactions transactions;

	WaitingRuns(JdbcClient database, Transactions transactions) {
		this.database = database;
		this.transactions = transactions;
	}

	@Override
	public Optional<Instant> next(String task) {
		return Optional.ofNullable(of(task, "select min(execution_time) as due" + OF_TASK)
			.query((row, number) -> Columns.instantOrNull(row, "due"))
			.list()
			.get(0));
	}

	@Override
	public int run(Work work, Instant now) {
		return of(work.task(),
				"select task_instance, version" + OF_TASK
						+ " and execution_time <= :now order by execution_time, task_instance")
			.param("now", Columns.utc(now))
			.query((row, number) -> new Waiting(row.getString("task_instance"), row.getLong("version")))
			.list()
			.stream()
			.mapToInt((waiting) -> runSafely(work, waiting))
			.sum();
	}

	private int runSafely(Work work, Waiting waiting) {
		try {
			return this.transactions.alone(() -> {
				int taken = take(waiting);
				if (taken == 1) {
					work.run(ScheduledWork.parts(waiting.instance())[1]);
				}
				return taken;
			});
		}
		catch (RuntimeException ex) {
			log.error("The work {} failed and waits on: {}", work.task(), ex.getClass().getName());
			return 0;
		}
	}

	private int take(Waiting waiting) {
		return this.database.sql("""
				delete from scheduled_tasks where task_name = :name and task_instance = :instance
				and version = :version and picked = false""")
			.param("name", ScheduledWork.LATER)
			.param("instance", waiting.instance())
			.param("version", waiting.version())
			.update();
	}

	/** All that is asked for by a task's name lies in one range of the key. */
	private JdbcClient.StatementSpec of(String task, String sql) {
		char behind = (char) (ScheduledWork.SEPARATOR.charAt(0) + 1);
		return this.database.sql(sql)
			.param("name", ScheduledWork.LATER)
			.param("first", task + ScheduledWork.SEPARATOR)
			.param("behind", task + behind);
	}

	/** One request, as it was seen waiting. */
	private record Waiting(String instance, long version) {
	}

}
