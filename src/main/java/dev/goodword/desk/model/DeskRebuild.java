package dev.goodword.desk.model;

import java.util.List;

import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the whole read model anew from the modules below. */
@Service
public class DeskRebuild {

	private static final Logger log = LoggerFactory.getLogger(DeskRebuild.class);

	private static final int CHUNK = 200;

	private final Applications applications;

	private final DeskKeeping keeping;

	private final DeskTable table;

	DeskRebuild(Applications applications, DeskKeeping keeping, DeskTable table) {
		this.applications = applications;
		this.keeping = keeping;
		this.table = table;
	}

	/**
	 * Replaces every row, in one transaction: readers see the old rows until it is done.
	 * @return how many rows there are
	 */
	@Transactional
	public int rebuild() {
		this.table.clear();
		int written = 0;
		@Nullable JobApplicationId last = null;
		for (List<JobApplicationId> chunk = next(last); !chunk.isEmpty(); chunk = next(last)) {
			this.keeping.refresh(chunk);
			written += chunk.size();
			last = chunk.get(chunk.size() - 1);
		}
		log.info("Read model of the desk rebuilt: {} rows", written);
		return written;
	}

	private List<JobApplicationId> next(@Nullable JobApplicationId last) {
		return this.applications.after(last, CHUNK);
	}

}
