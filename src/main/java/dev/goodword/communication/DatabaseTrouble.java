package dev.goodword.communication;

import org.springframework.dao.InvalidDataAccessResourceUsageException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/** Tells what is wrong with the database from what is wrong with one letter. */
final class DatabaseTrouble {

	private DatabaseTrouble() {
	}

	/** Whether it says nothing of the letter at which it happened. */
	static boolean isOne(RuntimeException ex) {
		return ex instanceof TransientDataAccessException || ex instanceof RecoverableDataAccessException
				|| ex instanceof NonTransientDataAccessResourceException
				|| ex instanceof InvalidDataAccessResourceUsageException || ex instanceof TransactionException;
	}

}
