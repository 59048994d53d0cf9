package dev.goodword.desk.model;

import java.util.List;
import java.util.Set;

import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.shared.ReadModel;
import dev.goodword.shared.Transactions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;

/** Writes the whole read model anew from the modules below. */
@Service
public class DeskRebuild implements ReadModel {

	private static final Logger log = LoggerFactory.getLogger(DeskRebuild.class);

	private static final int CHUNK = 200;

	private final Applications applications;

	private final DeskKeeping keeping;

	private final DeskTable table;

	private final Transactions transactions;

	DeskRebuild(Applications applications, DeskKeeping keeping, DeskTable table, Transactions transactions) {
		this.applications = applications;
		this.keeping = keeping;
		this.table = table;
		this.transactions = transactions;
	}

	/**
	 * Writes every row anew, piece by piece, each in a transaction of its own: nobody who
	 * tells a candidate something waits for more than one piece.
	 * @return how many rows there are
	 */
	public int rebuild() {
		removeStrays();
		int written = 0;
		@Nullable JobApplicationId last = null;
		for (List<JobApplicationId> chunk = next(last); !chunk.isEmpty(); chunk = next(last)) {
			List<JobApplicationId> piece = chunk;
			this.transactions.alone(() -> {
				this.keeping.refresh(piece);
				return piece;
			});
			written += chunk.size();
			last = chunk.get(chunk.size() - 1);
		}
		log.info("Read model of the desk rebuilt: {} rows", written);
		return written;
	}

	@Override
	public void restDuring(Runnable work) {
		this.keeping.rest();
		try {
			work.run();
		}
		finally {
			this.keeping.wake();
			rebuild();
		}
	}

	/** Rows of applications that no longer exist. */
	private void removeStrays() {
		@Nullable JobApplicationId last = null;
		for (List<JobApplicationId> rows = this.table.after(last, CHUNK); !rows.isEmpty(); rows = this.table.after(last,
				CHUNK)) {
			List<JobApplicationId> piece = rows;
			this.transactions.alone(() -> {
				Set<JobApplicationId> known = this.applications.summaries(piece).keySet();
				this.table.remove(piece.stream().filter((id) -> !known.contains(id)).toList());
				return piece;
			});
			last = rows.get(rows.size() - 1);
		}
	}

	private List<JobApplicationId> next(@Nullable JobApplicationId last) {
		return this.applications.after(last, CHUNK);
	}

}
