package io.github.compliancesdk.observation;

import io.micrometer.common.docs.KeyName;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;
import io.micrometer.observation.docs.ObservationDocumentation;

/**
 * The observations of the client.
 */
public enum ComplianceObservationDocumentation implements ObservationDocumentation {

	/**
	 * One logical call: all its attempts and waits. Attempts are observed by the
	 * framework as {@code http.client.requests}.
	 */
	CALL {

		@Override
		public Class<? extends ObservationConvention<? extends Observation.Context>> getDefaultConvention() {
			return DefaultComplianceCallObservationConvention.class;
		}

		@Override
		public KeyName[] getLowCardinalityKeyNames() {
			return new KeyName[] { LowCardinalityKeyNames.OPERATION, LowCardinalityKeyNames.OUTCOME,
					LowCardinalityKeyNames.ERROR_TYPE };
		}

		@Override
		public KeyName[] getHighCardinalityKeyNames() {
			return HighCardinalityKeyNames.values();
		}

		@Override
		public Observation.Event[] getEvents() {
			return CallEvents.values();
		}

	},

	/**
	 * The wait of one attempt for its turn under the request budget; an attempt that does
	 * not have to wait has none. Its meters are the timer of the waits and, of those who
	 * wait now, the number as {@code compliance.client.ratelimit.wait.active}.
	 */
	RATE_LIMIT_WAIT {

		@Override
		public String getName() {
			return "compliance.client.ratelimit.wait";
		}

		@Override
		public String getContextualName() {
			return "compliance wait for budget";
		}

		@Override
		public KeyName[] getLowCardinalityKeyNames() {
			return new KeyName[] { LowCardinalityKeyNames.OPERATION };
		}

	},

	/**
	 * The wait before an attempt is repeated. Its timer counts the repeats; those calls
	 * that wait now are {@code compliance.client.retries.active}.
	 */
	RETRY {

		@Override
		public String getName() {
			return "compliance.client.retries";
		}

		@Override
		public String getContextualName() {
			return "compliance wait for retry";
		}

		@Override
		public KeyName[] getLowCardinalityKeyNames() {
			return new KeyName[] { LowCardinalityKeyNames.OPERATION, LowCardinalityKeyNames.REASON };
		}

	};

	/**
	 * Events of a call; each has a counter.
	 */
	public enum CallEvents implements Observation.Event {

		/**
		 * A record could not be decoded and went to the
		 * {@link io.github.compliancesdk.config.UndecodableRecordHandler}. Counted as
		 * {@code compliance.client.call.undecodable}.
		 */
		UNDECODABLE_RECORD {
			@Override
			public String getName() {
				return "undecodable";
			}
		},

		/**
		 * A body could not be decoded as a whole, in one attempt. Counted as
		 * {@code compliance.client.call.undecodable.body}.
		 */
		UNDECODABLE_BODY {
			@Override
			public String getName() {
				return "undecodable.body";
			}
		}

	}

	/**
	 * Keys with few values.
	 */
	public enum LowCardinalityKeyNames implements KeyName {

		/**
		 * Name of the operation, for example {@code activities.list}.
		 */
		OPERATION {
			@Override
			public String asString() {
				return "compliance.operation";
			}
		},

		/**
		 * {@code SUCCESS}, {@code CLIENT_ERROR}, {@code SERVER_ERROR}, or {@code UNKNOWN}
		 * when no answer came.
		 */
		OUTCOME {
			@Override
			public String asString() {
				return "outcome";
			}
		},

		/**
		 * Class of the exception, or {@code none}.
		 */
		ERROR_TYPE {
			@Override
			public String asString() {
				return "error.type";
			}
		},

		/**
		 * Why an attempt is repeated: a {@link RetryReason}.
		 */
		REASON {
			@Override
			public String asString() {
				return "reason";
			}
		}

	}

	/**
	 * Keys with many values: on spans only.
	 */
	public enum HighCardinalityKeyNames implements KeyName {

		/**
		 * Id of the last attempt's request.
		 */
		REQUEST_ID {
			@Override
			public String asString() {
				return "compliance.request.id";
			}
		}

	}

}
